import woorden from '../../../rules/teksten/formulier.json' with { type: 'json' }
import { fillIn } from '../../trace/notation.js'
import type { IngevuldFormulier, IngevuldHoofdstuk, Regel, Veld } from './ingevuld-formulier.js'
import { heading, paragraph, renderMarkdown, table, type MarkdownBlock } from '../markdown.js'

const describeAspect = ({ nummer, titel, vierMaalTien }: Regel) =>
  fillIn(vierMaalTien ? woorden.aspect4x10 : woorden.aspect, { nummer, titel })

function describeScore({ score }: Regel, column: number) {
  if (score === '-') return woorden.geenScore
  return score === column ? woorden.kruis : ''
}

const renderVelden = (velden: readonly Veld[]) =>
  table(
    [
      [woorden.gegeven, 'left'],
      [woorden.ingevuld, 'left'],
    ],
    velden.map(({ label, waarde = '' }) => [label, waarde]),
  )

function renderBetekenis({ betekenis }: IngevuldFormulier) {
  const { score, capaciteit, beperkingen } = woorden.betekenis
  return table(
    [
      [score, 'center'],
      [capaciteit, 'left'],
      [beperkingen, 'left'],
    ],
    betekenis.map((one) => [String(one.score), one.capaciteit, one.beperkingen]),
  )
}

function renderHoofdstuk(
  { titel, dkKolom, regels }: IngevuldHoofdstuk,
  scores: readonly number[],
): readonly MarkdownBlock[] {
  const { aspect, dk, opmerkingen } = woorden.kolommen
  const columns = [
    [aspect, 'left'],
    ...scores.map((score) => [String(score), 'center'] as const),
    ...(dkKolom ? [[dk, 'center'] as const] : []),
    [opmerkingen, 'left'],
  ] as const
  const rows = regels.map((regel) => [
    describeAspect(regel),
    ...scores.map((score) => describeScore(regel, score)),
    ...(dkKolom ? [regel.dk] : []),
    regel.opmerking,
  ])
  return [heading(2, titel), table(columns, rows)]
}

/**
 * Writes a filled in form as Markdown.
 *
 * @param formulier - The form.
 * @returns Markdown with GFM tables.
 */
export function renderIntakeprofielMarkdown(formulier: IngevuldFormulier): string {
  const { titel, velden, uitleg, betekenis, bladen, ondertekening, voet } = formulier
  const scores = betekenis.map(({ score }) => score)
  return renderMarkdown([
    heading(1, titel),
    renderVelden(velden),
    ...uitleg.map(paragraph),
    heading(2, woorden.betekenis.titel),
    renderBetekenis(formulier),
    ...bladen.flat().flatMap((hoofdstuk) => renderHoofdstuk(hoofdstuk, scores)),
    renderVelden(ondertekening),
    paragraph(voet),
  ])
}
