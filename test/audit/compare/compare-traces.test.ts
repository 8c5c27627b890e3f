import { describe, expect, it } from 'vitest'
import { compareTraces } from '../../../src/audit/compare/compare-traces.js'
import type { DecisionTrace } from '../../../src/trace/decision-trace.js'
import { withValue } from '../../support/fixtures.js'
import { traceWithVermoeden } from '../../support/trace.js'

type Node = Record<string, unknown>

const trace = traceWithVermoeden()

const read = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, key) => (node as Node)[key], trace)

const replaceAt = (pointer: string, value: unknown) =>
  withValue(trace, pointer, value) as DecisionTrace

/** The trace with a field, or an entry of a list, left out. */
function without(pointer: string): DecisionTrace {
  const place = pointer.lastIndexOf('/')
  const [owner, key] = [pointer.slice(0, place), pointer.slice(place + 1)]
  const before = read(owner)
  return replaceAt(
    owner,
    Array.isArray(before)
      ? before.filter((_, index) => index !== Number(key))
      : { ...(before as Node), [key]: undefined },
  )
}

const [i, ii] = ['/tabellen/0', '/tabellen/1'] as const
const vermoeden = `${ii}/stappen/1/vermoeden`

describe('two traces that differ in one place', () => {
  it.each<[string, unknown, string | null, string]>([
    [`${ii}/titel`, 'x', 'II', 'De titel van tabel II luidt anders.'],
    [`${i}/stappen/0/antwoord`, 'nee', 'I.1', 'Stap I.1 was ja en wordt nee.'],
    [
      `${ii}/stappen/0/grondslag`,
      'norm',
      'II.1',
      'De grondslag van stap II.1 was leeg en wordt norm.',
    ],
    [`${i}/stappen/0/motivering`, 'x', 'I.1', 'De motivering van stap I.1 is anders.'],
    [`${i}/stappen/0/bronnen`, ['d1'], 'I.1', 'De bronnen van stap I.1 zijn anders.'],
    [`${i}/stappen/0/gevolg`, { naar: 'I.6' }, 'I.1', 'Stap I.1 leidt ergens anders heen.'],
    [`${i}/stappen/0/vraag`, 'x', 'I.1', 'De vraag van stap I.1 luidt anders.'],
    [`${i}/stappen/0/vindplaats`, 'x', 'I.1', 'De vindplaats van stap I.1 is anders.'],
    [`${i}/stappen/0/regel`, 'x', 'I.1', 'Stap I.1 wijst naar een andere regel.'],
    [
      `${vermoeden}/vindplaats`,
      'x',
      'II.2',
      'De vindplaats van het vermoeden van stap II.2 is anders.',
    ],
    [`${vermoeden}/regel`, 'x', 'II.2', 'Het vermoeden van stap II.2 wijst naar een andere regel.'],
    [
      `${vermoeden}/vergelijkingen/1/houdt`,
      null,
      'II.2',
      'Of vergelijking 2 van het vermoeden van stap II.2 houdt, was nee en wordt onbekend.',
    ],
    [`${ii}/begrippen/2/antwoord`, 'ja', 'II', 'Begrip letterA was onbekend en wordt ja.'],
    [
      `${ii}/begrippen/2/omschrijving`,
      'x',
      'II',
      'De omschrijving van begrip letterA luidt anders.',
    ],
    [`${ii}/begrippen/2/regel`, 'x', 'II', 'Begrip letterA wijst naar een andere regel.'],
    [
      `${ii}/begrippen/2/vergelijkingen/0/operator`,
      'everyEqual',
      'II',
      'De operator in vergelijking 1 van begrip letterA was someEqual en wordt everyEqual.',
    ],
    [`${ii}/indeling/categorie`, null, 'II', 'De categorie van tabel II was licht en wordt leeg.'],
    [
      `${ii}/indeling/berekend`,
      'matig',
      'II',
      'De berekende categorie van tabel II was licht en wordt matig.',
    ],
    [
      `${ii}/indeling/grondslag`,
      'oordeel',
      'II',
      'De grondslag van de categorie van tabel II was norm en wordt oordeel.',
    ],
    [
      `${ii}/indeling/matrix`,
      ['licht', 'matig'],
      'II',
      'De matrix van tabel II liet licht toe en laat licht en matig toe.',
    ],
    [
      `${ii}/indeling/aPriori`,
      [],
      'II',
      'De a-prioriklassen van tabel II lieten licht toe en laten niets toe.',
    ],
    [
      `${ii}/indeling/motivering`,
      'x',
      'II',
      'De motivering van de categorie van tabel II is anders.',
    ],
    [
      `${ii}/indeling/bronnen`,
      ['d1'],
      'II',
      'De bronnen van de categorie van tabel II zijn anders.',
    ],
    [
      `${ii}/indeling/vindplaats`,
      'x',
      'II',
      'De vindplaats van de categorie van tabel II is anders.',
    ],
    [`${ii}/indeling/regel`, 'x', 'II', 'De categorie van tabel II wijst naar een andere regel.'],
    ['/uitkomst/grens', 'onder', null, 'De uitkomst grens was leeg en wordt onder.'],
    ['/uitkomst/scholing', 'bbl', null, 'De uitkomst scholing was onbekend en wordt bbl.'],
    ['/ontbreekt/0/vraag', 'x', 'II.1', 'De vraag naar /voorzieningen bij II.1 luidt anders.'],
    [
      '/signalen/0/ernst',
      'waarschuwing',
      null,
      'De ernst van signaal CODERING_ONTBREEKT op /beperkingen/0 was fout en wordt waarschuwing.',
    ],
    [
      '/signalen/1/tekst',
      'x',
      'I.1',
      'De tekst van signaal BRON_ONTBREEKT op /oordelen/I.1/bronnen luidt anders.',
    ],
    ['/besluitrijp', true, null, 'Besluitrijp was nee en wordt ja.'],
    ['/regime/id', 'x', null, 'Het regime was bisw-1998 en wordt x.'],
    [
      '/regime/versie',
      'x',
      null,
      `De versie van de regelset was ${trace.regime.versie} en wordt x.`,
    ],
    ['/regime/sha256', 'x', null, 'De hash van de regelset is anders.'],
    ['/engine/name', 'x', null, 'De naam van het programma was wsw-indicatie en wordt x.'],
    [
      '/engine/version',
      'x',
      null,
      `De versie van het programma was ${trace.engine.version} en wordt x.`,
    ],
    ['/invoer/aanvraag/datum', 'x', null, 'De invoer op /invoer/aanvraag/datum is anders.'],
    ['/sha256', 'x', null, 'De hash van de trace is anders.'],
  ])('differ at %s alone', (pad, wordt, stap, tekst) => {
    expect(compareTraces({ was: trace, wordt: replaceAt(pad, wordt) })).toEqual([
      { stap, pad, was: read(pad), wordt, tekst },
    ])
  })

  const compared = `${ii}/stappen/1/vergelijkingen/0`
  it.each<[string, unknown, string]>([
    [
      'feit',
      'letterA',
      'Vergelijking 1 van stap II.2 ging over prestatieplafond en gaat over letterA.',
    ],
    ['waarde', 40, 'De waarde in vergelijking 1 van stap II.2 was onbekend en wordt 40.'],
    [
      'bereik',
      { van: 0, tot: null, zonderVan: false, zonderTot: false },
      'Het bereik in vergelijking 1 van stap II.2 is anders.',
    ],
    ['mogelijk', [1], 'De mogelijke waarden in vergelijking 1 van stap II.2 zijn anders.'],
    ['delen', [], 'De losse waarden in vergelijking 1 van stap II.2 zijn anders.'],
    ['norm', 0.5, 'De norm in vergelijking 1 van stap II.2 was 50 en wordt 0,5.'],
    ['houdt', true, 'Of vergelijking 1 van stap II.2 houdt, was onbekend en wordt ja.'],
    ['pad', [], 'Vergelijking 1 van stap II.2 las andere plaatsen in de invoer.'],
  ])('differ in the %s of a comparison alone', (field, wordt, tekst) => {
    const pad = `${compared}/${field}`
    expect(compareTraces({ was: trace, wordt: replaceAt(pad, wordt) })).toEqual([
      { stap: 'II.2', pad, was: read(pad) ?? null, wordt, tekst },
    ])
  })
})

describe('what is on one side only', () => {
  it.each([
    [
      '/tabellen/2',
      'III',
      'Tabel III was bereikt en wordt niet bereikt.',
      'Tabel III was niet bereikt en wordt bereikt.',
    ],
    [
      `${i}/stappen/2`,
      'I.3',
      'Stap I.3 was gezet en wordt niet gezet.',
      'Stap I.3 was niet gezet en wordt gezet.',
    ],
    [
      `${i}/stappen/5/vergelijkingen/2`,
      'I.6',
      'Vergelijking 3 van stap I.6 was er en vervalt.',
      'Vergelijking 3 van stap I.6 was er niet en komt erbij.',
    ],
    [
      vermoeden,
      'II.2',
      'Stap II.2 rustte op een vermoeden en rust er niet op.',
      'Stap II.2 rustte niet op een vermoeden en rust er wel op.',
    ],
    [
      `${vermoeden}/vergelijkingen/3`,
      'II.2',
      'Vergelijking 4 van het vermoeden van stap II.2 was er en vervalt.',
      'Vergelijking 4 van het vermoeden van stap II.2 was er niet en komt erbij.',
    ],
    [
      `${ii}/begrippen/4`,
      'II',
      'Begrip letterC was er en vervalt.',
      'Begrip letterC was er niet en komt erbij.',
    ],
    [
      `${ii}/indeling`,
      'II',
      'Tabel II had een indeling en krijgt die niet.',
      'Tabel II had geen indeling en krijgt die.',
    ],
    [
      '/ontbreekt/2',
      'III.1',
      'Bij III.1 ontbrak /scholingsaanbod en ontbreekt dat niet.',
      'Bij III.1 ontbrak /scholingsaanbod niet en ontbreekt dat wel.',
    ],
    [
      '/signalen/0',
      null,
      'Signaal CODERING_ONTBREEKT op /beperkingen/0 was er en vervalt.',
      'Signaal CODERING_ONTBREEKT op /beperkingen/0 was er niet en komt erbij.',
    ],
    [
      '/signalen/7',
      'II.2',
      'Signaal VERMOEDEN op /oordelen/II.2 was er en vervalt.',
      'Signaal VERMOEDEN op /oordelen/II.2 was er niet en komt erbij.',
    ],
  ])('is one difference: %s', (pad, stap, eraf, erbij) => {
    const less = without(pad)
    const part = read(pad)
    expect(compareTraces({ was: trace, wordt: less })).toEqual([
      { stap, pad, was: part, wordt: null, tekst: eraf },
    ])
    expect(compareTraces({ was: less, wordt: trace })).toEqual([
      { stap, pad, was: null, wordt: part, tekst: erbij },
    ])
  })

  it('is named as a list, and each of its members, where a table has no begrippen at all', () => {
    const pad = `${ii}/begrippen`
    const tekst = 'Tabel II heeft maar aan één kant begrippen.'
    const [list, first, ...others] = compareTraces({ was: trace, wordt: without(pad) })
    expect(list).toEqual({ stap: 'II', pad, was: read(pad), wordt: null, tekst })
    expect(first?.tekst).toBe('Begrip letterG was er en vervalt.')
    expect(others).toHaveLength(8)
    expect(compareTraces({ was: without(pad), wordt: replaceAt(pad, []) })).toEqual([
      { stap: 'II', pad, was: null, wordt: [], tekst },
    ])
  })
})

describe('another order', () => {
  it.each([
    ['/tabellen', null, ['I', 'II'], 'De tabellen staan in een andere volgorde.'],
    [`${i}/stappen`, 'I', ['I.1', 'I.2'], 'De stappen van tabel I staan in een andere volgorde.'],
    [
      `${ii}/begrippen`,
      'II',
      ['letterG', 'letterH'],
      'De begrippen van tabel II staan in een andere volgorde.',
    ],
    [
      '/ontbreekt',
      null,
      ['II.1 /voorzieningen', 'II.3 /voorzieningen'],
      'Wat ontbreekt staat in een andere volgorde.',
    ],
    [
      '/signalen',
      null,
      ['CODERING_ONTBREEKT  /beperkingen/0', 'BRON_ONTBREEKT I.1 /oordelen/I.1/bronnen'],
      'De signalen staan in een andere volgorde.',
    ],
  ])('is the only difference in %s', (pad, stap, [first, second], tekst) => {
    const [one, other, ...others] = read(pad) as readonly unknown[]
    const moved = replaceAt(pad, [other, one, ...others])
    const found = compareTraces({ was: trace, wordt: moved })
    expect(found).toMatchObject([{ stap, pad, tekst }])
    const { was, wordt } = found[0] as { was: string[]; wordt: string[] }
    expect(was.slice(0, 2)).toEqual([first, second])
    expect(wordt).toEqual([second, first, ...was.slice(2)])
  })
})
