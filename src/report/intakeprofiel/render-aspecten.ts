import adviesTeksten from '../../../rules/teksten/advies.json' with { type: 'json' }
import opdrachtregelTeksten from '../../../rules/teksten/opdrachtregel.json' with { type: 'json' }
import type {
  FormulierAspect,
  FormulierDifferentiatie,
  FormulierGrens,
  FormulierHoofdstuk,
  FormulierScore,
  FormulierTrede,
  IntakeprofielFormulier,
} from '../../rule-set/intakeprofiel-formulier.js'
import { enumerate, fillIn } from '../../trace/notation.js'
import { describeGrens } from './describe-grens.js'
import { plainStijl, type VerslagStijl } from '../verslag-stijl.js'
import { wrapText } from '../wrap-text.js'

const { aspect: woorden } = opdrachtregelTeksten
const { functieniveaus: namen } = adviesTeksten

/** How deep the parts of an aspect stand. */
const DEEP = 4

const writeList = (text: string, values: readonly (string | number)[] | undefined) =>
  values === undefined ? [] : [fillIn(text, { lijst: enumerate(values.map(String), woorden.en) })]

// an example may have commas of its own
const writeVoorbeelden = (voorbeelden: readonly string[] | undefined) =>
  writeList(woorden.voorbeelden, voorbeelden && [voorbeelden.join('; ')])

const writeHoofdstuk = ({ nummer, titel }: FormulierHoofdstuk) =>
  fillIn(woorden.hoofdstuk, { nummer, titel })

/** A number or a name, with its text hanging beside it. */
const writeItem = (name: string, text: string, indent: number) =>
  wrapText(`${name}  ${text}`, indent, indent + name.length + 2)

const describeGrenzen = (
  grenzen: readonly FormulierGrens[] | undefined,
  { grootheden }: IntakeprofielFormulier,
) => (grenzen ?? []).map((grens) => describeGrens(grens, grootheden))

const describeTrede = (trede: FormulierTrede, formulier: IntakeprofielFormulier) => [
  ...writeVoorbeelden(trede.voorbeelden),
  ...writeList(
    woorden.functieniveaus,
    trede.functieniveaus?.map((niveau) => namen[niveau]),
  ),
  ...describeGrenzen(trede.grenzen, formulier),
  ...writeList(woorden.interpretaties, trede.interpretaties),
]

/** A step with what is known of it below, and the part that the source gives no number. */
function renderTrede(
  name: string,
  { zonderNummer, ...trede }: Omit<FormulierDifferentiatie, 'dk'>,
  formulier: IntakeprofielFormulier,
  indent: number,
): readonly string[] {
  const below = indent + name.length + 2
  return [
    writeItem(name, trede.label, indent),
    ...describeTrede(trede, formulier).map((text) => wrapText(text, below, below + 2)),
    ...(zonderNummer ? renderTrede(woorden.zonderNummer, zonderNummer, formulier, below) : []),
  ]
}

const renderScore = (
  { score, differentiatie = [], ...trede }: FormulierScore,
  formulier: IntakeprofielFormulier,
) =>
  [
    ...renderTrede(fillIn(woorden.score, { score: String(score) }), trede, formulier, 0),
    ...differentiatie.flatMap(({ dk, ...one }) => renderTrede(dk, one, formulier, DEEP)),
  ].join('\n')

function describeKenmerken(aspect: FormulierAspect, formulier: IntakeprofielFormulier) {
  const { kenmerken, plaatsen } = woorden
  return [
    ...describeGrenzen(aspect.grenzen, formulier),
    ...(aspect.functieselectie ? [kenmerken.functieselectie] : []),
    ...(aspect.dkKolom ? [kenmerken.dkKolom] : []),
    ...writeList(
      kenmerken.vierMaalTien,
      aspect.vierMaalTien?.map((plaats) => plaatsen[plaats]),
    ),
    ...(aspect.nieuw ? [kenmerken.nieuw] : []),
    ...writeList(kenmerken.oudNummer, aspect.oudNummer),
    ...writeList(woorden.interpretaties, aspect.interpretaties),
  ]
}

/**
 * Writes what there is to know about one aspect of the form.
 *
 * @param formulier - The form.
 * @param nummer - Number of one of its aspects.
 * @param stijl - How parts stand out; plain text by default.
 * @returns Dutch text in wrapped lines, no trailing newline.
 */
export function renderAspect(
  formulier: IntakeprofielFormulier,
  nummer: string,
  stijl: VerslagStijl = plainStijl,
): string {
  const aspect = formulier.aspecten[nummer]!
  const hoofdstuk = formulier.hoofdstukken.find(({ aspecten }) => aspecten.includes(nummer))!
  return [
    [
      stijl.kop(writeItem(nummer, aspect.titel, 0)),
      stijl.zacht(
        wrapText(fillIn(woorden.onderdeel, { hoofdstuk: writeHoofdstuk(hoofdstuk) }), DEEP),
      ),
      ...[aspect.meet, aspect.toelichting ?? []].flat().map((line) => wrapText(line, DEEP)),
      ...describeKenmerken(aspect, formulier).map((line) => wrapText(line, DEEP, DEEP + 2)),
    ].join('\n'),
    ...aspect.scores.map((score) => renderScore(score, formulier)),
    stijl.zacht(wrapText(fillIn(woorden.vindplaats, { vindplaats: aspect.vindplaats }), 0)),
  ].join('\n\n')
}

/**
 * Lists the aspects of the form by chapter.
 *
 * @param formulier - The form.
 * @param stijl - How parts stand out; plain text by default.
 * @returns Dutch text: number and name of each aspect, no trailing newline.
 */
export function renderAspecten(
  { hoofdstukken, aspecten }: IntakeprofielFormulier,
  stijl: VerslagStijl = plainStijl,
): string {
  const width = Math.max(...Object.keys(aspecten).map(({ length }) => length))
  return hoofdstukken
    .map((hoofdstuk) =>
      [
        stijl.kop(writeHoofdstuk(hoofdstuk)),
        ...hoofdstuk.aspecten.map((nummer) =>
          writeItem(nummer.padEnd(width), aspecten[nummer]!.titel, DEEP),
        ),
      ].join('\n'),
    )
    .join('\n\n')
}
