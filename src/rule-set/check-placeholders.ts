import type { Fault } from './fault.js'
import type { RuleSet } from './rule-set.js'

type Place = readonly (string | number)[]

interface Text {
  readonly file: string
  readonly path: Place
  readonly text: string | undefined
  readonly known: readonly string[]
}

const VALUES = ['waarde', 'teller', 'noemer', 'score', 'van', 'tot', 'bereik']
const ENDS = ['van', 'tot']

function listStapTexts({ beslistabellen }: RuleSet): readonly Text[] {
  const known = ['redenen']
  return beslistabellen.flatMap(({ bestand: file, tabel }) => [
    ...(tabel.begrippen ?? []).flatMap((begrip, index) =>
      (['ja', 'nee', 'onbekend'] as const).map((side) => ({
        file,
        path: ['begrippen', index, side, 'tekst'],
        text: begrip[side].tekst,
        known,
      })),
    ),
    ...tabel.stappen.flatMap((stap, index) => [
      ...(['ja', 'nee', 'onbekend'] as const).map((side) => ({
        file,
        path: ['stappen', index, side, 'motivering'],
        text: stap[side].motivering,
        known,
      })),
      ...(stap.vermoedens ?? []).map(({ motivering }, nummer) => ({
        file,
        path: ['stappen', index, 'vermoedens', nummer, 'motivering'],
        text: motivering,
        known,
      })),
    ]),
    ...Object.entries(tabel.indeling?.motivering ?? {}).map(([kind, text]) => ({
      file,
      path: ['indeling', 'motivering', kind],
      text,
      known: ['categorie', 'matrix', 'aPriori'],
    })),
  ])
}

function listFeitTexts({ regime: { feiten: file }, feiten }: RuleSet): readonly Text[] {
  const texts = Object.entries(feiten.feiten).flatMap(([name, feit]) =>
    Object.entries(feit)
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
      .map(([kind, text]) => ({
        file,
        path: ['feiten', name, kind],
        text,
        known: kind === 'norm' ? ['norm'] : VALUES,
      })),
  )
  const operatoren = Object.entries(feiten.operatoren).map(([name, text]) => ({
    file,
    path: ['operatoren', name],
    text,
    known: ['norm'],
  }))
  const woorden = Object.entries(feiten.woorden).map(([name, text]) => ({
    file,
    path: ['woorden', name],
    text,
    known: name === 'oordeelZonderMotivering' ? ['antwoord'] : ENDS,
  }))
  return [...texts, ...operatoren, ...woorden]
}

const listSignaalTexts = ({ regime: { signalen: file }, signalen }: RuleSet): readonly Text[] =>
  Object.entries(signalen.stapsignalen).map(([code, { tekst }]) => ({
    file,
    path: ['stapsignalen', code, 'tekst'],
    text: tekst,
    known: ['stap'],
  }))

/**
 * Finds texts with a placeholder that nothing fills in.
 *
 * @param ruleSet - A rule set whose files each have the right shape.
 * @returns The faults.
 */
export const checkPlaceholders = (ruleSet: RuleSet): readonly Fault[] =>
  [...listStapTexts(ruleSet), ...listFeitTexts(ruleSet), ...listSignaalTexts(ruleSet)].flatMap(
    ({ file, path, text = '', known }) =>
      [...text.matchAll(/\{([^}]*)\}/g)]
        .filter(([, name = '']) => !known.includes(name))
        .map(() => ({ file, path, message: `fills in only ${known.join(', ')}` })),
  )
