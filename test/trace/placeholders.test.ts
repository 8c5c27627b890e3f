import { describe, expect, it } from 'vitest'
import { readdirSync } from 'node:fs'
import { shippedRuleFiles } from '../../src/rule-set/shipped-rule-files.js'
import { readJson } from '../docs/pages.js'

/** What the renderer fills in, by the key that a text stands under or the group around it. */
const known: Readonly<Record<string, readonly string[]>> = {
  'ja/motivering': ['redenen'],
  'nee/motivering': ['redenen'],
  'onbekend/motivering': ['redenen'],
  'vermoedens/*/motivering': ['redenen'],
  'ja/tekst': ['redenen'],
  'nee/tekst': ['redenen'],
  'onbekend/tekst': ['redenen'],
  'motivering/bekend': ['categorie', 'matrix', 'aPriori'],
  'motivering/onbekend': ['categorie', 'matrix', 'aPriori'],
  'motivering/oordeel': ['categorie'],
  'stapsignalen/*/tekst': ['stap'],
  'feiten/*/bekend': ['waarde', 'teller', 'noemer'],
  'feiten/*/minstens': ['teller', 'noemer', 'van'],
  'feiten/*/hoogstens': ['teller', 'noemer', 'tot'],
  'feiten/*/bereik': ['bereik', 'score'],
  'feiten/*/norm': ['norm'],
  'operatoren/*': ['norm'],
  'woorden/vanaf': ['van'],
  'woorden/meerDan': ['van'],
  'woorden/tot': ['tot'],
  'woorden/totEnMet': ['tot'],
  'woorden/tussen': ['van', 'tot'],
  'woorden/tussenEnMet': ['van', 'tot'],
  'woorden/oordeelZonderMotivering': ['antwoord'],
  'regimekeuze/datum': ['regimes'],
  'regimekeuze/regime': ['regimes'],
  'regimekeuze/geldigheid': ['id', 'van', 'totEnMet'],
  'regimekeuze/geldigheidOpen': ['id', 'van'],
  'verslag/regime': ['id', 'versie'],
  'verslag/referentie': ['referentie'],
  'verslag/datum': ['datum'],
  'verslag/tabel': ['id', 'titel'],
  'verslag/antwoord': ['antwoord', 'grondslag'],
  'verslag/bronnen': ['bronnen'],
  'verslag/vindplaats': ['vindplaats'],
  'verslag/ontbreektRegel': ['stap', 'pad', 'vraag'],
  'verslag/signaalRegel': ['ernst', 'stap', 'tekst', 'code', 'pad'],
  'verslag/signaalRegelZonderStap': ['ernst', 'tekst', 'code', 'pad'],
  'verslag/slot': ['sha256'],
  'bevindingen/*': ['format', 'id', 'nummer', 'reden', 'version', 'versie'],
  'woorden/aantal': ['aantal'],
  'plaatsen/*': ['id'],
  'tabel/*': ['id'],
  'stap/*': ['id', 'was', 'wordt'],
  'vermoeden/*': ['id'],
  'vergelijking/*': ['nummer', 'plaats', 'was', 'wordt'],
  'begrip/*': ['id', 'was', 'wordt'],
  'indeling/*': ['id', 'was', 'wordt'],
  'uitkomst/veld': ['veld', 'was', 'wordt'],
  'ontbreekt/*': ['id', 'plaats'],
  'signaal/*': ['code', 'plaats', 'was', 'wordt'],
  'besluitrijp/*': ['was', 'wordt'],
  'regime/*': ['was', 'wordt'],
  'engine/*': ['was', 'wordt'],
  'invoer/veld': ['plaats'],
  'opdrachtregel/plaats': ['path', 'message'],
  'functieselectie/aspect': ['nummer', 'titel'],
  'functieselectie/uitleg/*': ['minstens', 'hoogstens'],
  'functieselectie/bindend/*': ['aspecten'],
  'functieselectie/ontbreekt/*': ['aspect'],
  'vierMaalTien/*': ['stap'],
  'controle/werkervaring': ['score', 'dagen', 'laatste', 'verwacht'],
  'controle/geenWerk': ['score', 'verwacht'],
  'controle/gemeten': ['score', 'waarde', 'eenheid', 'verwacht'],
  'controle/ontbreekt': ['nummer', 'titel', 'bij', 'score'],
  'controle/openGrens': ['verwacht'],
  'controle/zonderNummer': ['dk', 'label'],
  'bewijs/**': [
    'plaats',
    'melding',
    'naam',
    'antwoord',
    'nummer',
    'kant',
    'feit',
    'operator',
    'tabel',
    'veld',
    'waarde',
    'rij',
    'als',
    'grens',
    'ligging',
    'bestand',
    'pad',
    'id',
    'stap',
    'tekst',
    'code',
    'json',
    'maximum',
    'aantal',
  ],
  'formulier/**': [
    'aspecten',
    'nummer',
    'titel',
    'dk',
    'opmerking',
    'naam',
    'vindplaats',
    'id',
    'versie',
  ],
  'opdrachtregel/**': [
    'opdrachten',
    'aantal',
    'code',
    'pad',
    'tekst',
    'nummer',
    'oordeel',
    'goed',
    'anders',
    'onbruikbaar',
    'nummers',
    'titel',
    'hoofdstuk',
    'score',
    'lijst',
    'vindplaats',
    'omschrijving',
    'eenheid',
    'bereik',
    'toelichting',
    'waarde',
  ],
  'achtergrond/niveau': ['niveau'],
  'achtergrond/periode': ['van', 'tot'],
  'achtergrond/vanaf': ['van'],
  'achtergrond/regel': ['label', 'tekst'],
  'referentie/**': [
    'code',
    'titel',
    'soort',
    'soorten',
    'codes',
    'groep',
    'hoofdgroep',
    'noot',
    'bron',
  ],
  'rapport/**': [
    'kop',
    'id',
    'titel',
    'delen',
    'reden',
    'waarde',
    'velden',
    'status',
    'tekst',
    'aantal',
    'deskundige',
    'datum',
    'volgorde',
    'stap',
    'antwoord',
    'stappen',
    'einde',
    'uitkomst',
    'soort',
    'vindplaats',
    'regel',
    'vraag',
    'pad',
    'label',
    'code',
    'waarden',
    'feit',
    'norm',
    'eenheid',
    'name',
    'version',
    'versie',
  ],
  'vergelijking/**': ['id', 'versie', 'reden'],
}

/** The texts beside the rules, by the part of the package that shows them. */
const teksten = Object.fromEntries(
  readdirSync(new URL('../../rules/teksten/', import.meta.url)).map((file) => [
    file.replace(/\.json$/, ''),
    readJson(`rules/teksten/${file}`),
  ]),
)

interface Text {
  readonly path: readonly string[]
  readonly text: string
}

function listTexts(value: unknown, path: readonly string[] = []): readonly Text[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => listTexts(member, [...path, key]))
}

const namesIn = (text: string) => [...text.matchAll(/\{(.*?)\}/g)].map(([, name]) => name!)

const allowedAt = (path: readonly string[]): readonly string[] =>
  [
    [path[1], '**'],
    path.slice(-2),
    [path.at(-3), '*', path.at(-1)],
    [path.at(-2), '*'],
    [path.at(-3), path.at(-2), '*'],
  ]
    .map((keys) => keys.join('/'))
    .flatMap((key) => known[key] ?? [])

const texts = listTexts({ ...shippedRuleFiles[0], teksten }).filter(
  // explains the format to whoever writes rules
  ({ path }) => path.at(-1) !== 'toelichting',
)

describe('every placeholder in the rule files', () => {
  it('is one that the renderer fills in there', () => {
    const strange = texts.flatMap(({ path, text }) =>
      namesIn(text)
        .filter((name) => !allowedAt(path).includes(name))
        .map((name) => `${path.join('/')}: ${name}`),
    )
    expect(strange).toEqual([])
  })

  it('is closed', () => {
    expect(texts.filter(({ text }) => /[{}]/.test(text.replace(/\{\w+\}/g, '')))).toEqual([])
  })
})
