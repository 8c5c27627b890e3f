import { describe, expect, it } from 'vitest'
import { file, refusedAt, set } from '../support/rule-files.js'

/** A place whose value may be absent. */
const optional: readonly [string, string][] = [
  [file.regime, '/toelichting'],
  [file.regime, '/geldig/totEnMet'],
  [file.doelgroep, '/stappen/0/interpretaties'],
  [file.doelgroep, '/stappen/5/toelichting'],
  [file.parameters, '/parameters/minimumPrestatie/interpretaties'],
  [file.signalen, '/voorwaardelijk/0/grondslag'],
  [file.signalen, '/stapsignalen/BRON_ONTBREEKT/ernstBijOordeel'],
  [file.hulptabel, '/zmlkSchoolverlater'],
  [file.intakeprofiel, '/toelichting'],
  [file.intakeprofiel, '/aspecten/6/scores/0/voorbeelden'],
  [file.intakeprofiel, '/aspecten/6/scores/0/functieniveaus'],
  [file.intakeprofiel, '/aspecten/22/scores/1/grenzen'],
  [file.intakeprofiel, '/aspecten/22/oudNummer'],
  [file.aspectbanden, '/werkervaring'],
  [file.aspectbanden, '/taalEnRekenen'],
  [file.aspectbanden, '/vierMaalTien'],
  [file.aspectbanden, '/commissie'],
  [file.feiten, '/feiten/cursusuren/leeg'],
  [file.feiten, '/operatoren/everyIn'],
]

/** A place whose value must be there. */
const required: readonly [string, string][] = [
  ...['id', 'titel', 'versie', 'geldig', 'wet', 'bronnen', 'herkomst', 'parameters'].map(
    (key): [string, string] => [file.regime, `/${key}`],
  ),
  ...['id', 'titel', 'vindplaats', 'herkomst', 'verloop', 'uitkomst', 'stappen'].map(
    (key): [string, string] => [file.doelgroep, `/${key}`],
  ),
  ...['id', 'vraag', 'vindplaats', 'herkomst', 'ja', 'nee', 'onbekend'].map(
    (key): [string, string] => [file.doelgroep, `/stappen/1/${key}`],
  ),
  ...['antwoord', 'conditions', 'motivering', 'vindplaats'].map((key): [string, string] => [
    file.categorie,
    `/stappen/1/vermoedens/0/${key}`,
  ]),
  ...['omschrijving', 'vindplaats', 'ja', 'nee', 'onbekend'].map((key): [string, string] => [
    file.categorie,
    `/begrippen/0/${key}`,
  ]),
  [file.categorie, '/indeling/motivering/oordeel'],
  [file.parameters, '/parameters/minimumPrestatie/vindplaats'],
  [file.parameters, '/parameters/minimumPrestatie/eenheid'],
  [file.signalen, '/stapsignalen/VERMOEDEN'],
  [file.signalen, '/profielsignalen/0/ernst'],
  [file.hulptabel, '/buitenTabel'],
  [file.wccTabel, '/ongeldig'],
  [file.intakeprofiel, '/vindplaats'],
  [file.intakeprofiel, '/aspecten/6/meet'],
  [file.intakeprofiel, '/aspecten/6/scores/0/label'],
  [file.intakeprofiel, '/hoofdstukken/0/dkKolom'],
  [file.aspectbanden, '/banden/prestatieplafond/scores/0/van'],
  [file.feiten, '/feiten/heeftBeperkingen/onbekend'],
  [file.feiten, '/woorden/tussen'],
]

const misfit = (name: string, at: string, value: unknown): [string, string, unknown] => [
  name,
  at,
  value,
]

/** A place with a value that does not fit there. */
const misfits: readonly [string, string, unknown][] = [
  [file.regime, '/id', 'Bisw 1998'],
  [file.regime, '/versie', '1.0'],
  [file.regime, '/geldig/van', '1998-02-30'],
  [file.regime, '/geldig/totEnMet', '2004-12-31T00:00:00Z'],
  [file.regime, '/beslistabellen', []],
  [file.regime, '/beslistabellen/0', '../tabel.json'],
  [file.regime, '/bronnen', []],
  [file.regime, '/herkomst', 'gegist'],
  [file.doelgroep, '/verloop', 'willekeurig'],
  [file.doelgroep, '/uitkomst/grens', []],
  [file.doelgroep, '/stappen', []],
  [file.doelgroep, '/stappen/0/interpretaties', []],
  [file.doelgroep, '/stappen/0/interpretaties', [0]],
  [file.doelgroep, '/stappen/0/vraag', 'Zijn er beperkingen'],
  [file.doelgroep, '/stappen/0/ja/motivering', ''],
  [file.categorie, '/stappen/1/vermoedens', []],
  [file.categorie, '/stappen/1/vermoedens/0/antwoord', 'onbekend'],
  [file.categorie, '/tellingen/0/telt', []],
  [file.categorie, '/indeling/matrix', []],
  [file.categorie, '/indeling/matrix/0/als/II.2', 'onbekend'],
  [file.categorie, '/indeling/vanLichtNaarZwaar', ['licht']],
  [file.parameters, '/parameters/minimumPrestatie/waarde', '10'],
  [file.signalen, '/profielsignalen/0/code', 'code'],
  [file.signalen, '/voorwaardelijk/0/ernst', 'erg'],
  [file.signalen, '/voorwaardelijk/0/pad', 'voorzieningen'],
  [file.hulptabel, '/rijen', []],
  [file.hulptabel, '/rijen/0/aard', 'sociaal'],
  [file.hulptabel, '/rijen/0/icidh', []],
  [file.hulptabel, '/rijen/0/icidh', 'alles'],
  [file.hulptabel, '/rijen/2/als/antwoord', 'onbekend'],
  [file.hulptabel, '/buitenTabel/0', '9'],
  [file.wccTabel, '/groepen/0/nummer', 0],
  [file.wccTabel, '/groepen/0/icidh/0', '13.0'],
  [file.intakeprofiel, '/aspecten/6/functieselectie', false],
  [file.intakeprofiel, '/aspecten/6/scores', []],
  [file.intakeprofiel, '/aspecten/6/scores/0/functieniveaus', ['directeur']],
  [file.intakeprofiel, '/aspecten/6/scores/2/differentiatie/0/dk', '2.10'],
  [file.intakeprofiel, '/betekenis', []],
  [file.intakeprofiel, '/hoofdstukken/0/aspecten/0', 'een'],
  [file.aspectbanden, '/banden/prestatieplafond/aspect', '53d'],
  [file.aspectbanden, '/banden/prestatieplafond/scores', []],
  [file.aspectbanden, '/banden/prestatieplafond/scores/0/score', 4],
  [file.aspectbanden, '/banden/prestatieplafond/scores/0/zonderTot', false],
  [file.feiten, '/feiten/cursusuren/notatie', 'uren'],
  [file.feiten, '/operatoren/ongeveer', 'ongeveer {norm}'],
  [file.feiten, '/vragen/beperkingen', 'Welke beperkingen?'],
  [file.feiten, '/vragen/~1beperkingen', 'Welke beperkingen'],
  [file.feiten, '/lijsten/beperkingen', 'de beperkingen'],
  [file.categorie, '/indeling/vraag', 'Welke categorie'],
  // one character before or after what would fit
  ...['x1.0.1', '1.0.1x'].map((text) => misfit(file.regime, '/versie', text)),
  misfit(file.regime, '/id', 'bisw/1998'),
  misfit(file.regime, '/beslistabellen/0', 'tabel.jsonx'),
  ...['x13', '13x'].map((text) => misfit(file.hulptabel, '/buitenTabel/0', text)),
  ...['x13', '13x', '13-15x'].map((text) => misfit(file.hulptabel, '/rijen/0/icidh/0', text)),
  ...['x4', '4x'].map((text) => misfit(file.intakeprofiel, '/hoofdstukken/0/aspecten/0', text)),
  ...['x4', '4x'].map((text) => misfit(file.intakeprofiel, '/aspecten/22/oudNummer/0', text)),
  misfit(file.intakeprofiel, '/aspecten/6/scores/2/differentiatie/0/dk', 'x2.1'),
  ...['x53', '53x'].map((text) =>
    misfit(file.aspectbanden, '/banden/prestatieplafond/aspect', text),
  ),
  ...['xCODE', 'CODEx'].map((text) => misfit(file.signalen, '/profielsignalen/0/code', text)),
  [file.aspectbanden, '/banden/prestatieplafond/openGrenzen', []],
  [file.aspectbanden, '/vierMaalTien/drempel', 0],
]

/** A place with another value than it has, that fits as well. */
const fits: readonly [string, string, unknown][] = [
  [file.regime, '/versie', '10.20.30'],
  [file.signalen, '/voorwaardelijk/0/antwoord', 'onbekend'],
  [file.signalen, '/voorwaardelijk/0/grondslag', 'oordeel'],
  [file.signalen, '/voorwaardelijk/0/grondslag', 'norm'],
  [file.signalen, '/voorwaardelijk/0/grondslag', 'vermoeden'],
  [file.aspectbanden, '/banden/prestatieplafond/openGrenzen', [10, 50]],
  [file.aspectbanden, '/vierMaalTien/drempel', 1],
  [file.aspectbanden, '/vierMaalTien/drempel', 3],
]

/** A place to which a key can be added that does not belong there. */
const places: readonly [string, string][] = [
  [file.regime, '/geldig'],
  [file.doelgroep, '/stappen/0'],
  [file.doelgroep, '/stappen/0/ja'],
  [file.categorie, '/stappen/1/vermoedens/0'],
  [file.categorie, '/begrippen/0/nee'],
  [file.categorie, '/indeling/matrix/0'],
  [file.parameters, '/parameters/minimumPrestatie'],
  [file.signalen, '/stapsignalen'],
  [file.signalen, '/voorwaardelijk/0'],
  [file.hulptabel, '/rijen/0'],
  [file.wccTabel, '/groepen/0'],
  [file.intakeprofiel, '/aspecten/6'],
  [file.intakeprofiel, '/aspecten/6/scores/0'],
  [file.intakeprofiel, '/hoofdstukken/0'],
  [file.aspectbanden, '/commissie'],
  [file.feiten, '/woorden'],
]

describe('the schemas of rule files', () => {
  it.each(optional)('%s may lack %s', (name, at) => {
    expect(refusedAt(set(name, at, undefined))).toEqual([])
  })

  it.each(required)('%s may not lack %s', (name, at) => {
    const paths = refusedAt(set(name, at, undefined))
    expect(paths).toHaveLength(1)
    expect(`${name}#${at}`.startsWith(paths[0]!)).toBe(true)
  })

  it.each(misfits)('%s may not have at %s: %j', (name, at, value) => {
    const place = `${name}#${at}`
    const paths = refusedAt(set(name, at, value))
    expect(paths.length).toBeGreaterThan(0)
    expect(paths.filter((path) => !path.startsWith(place) && !place.startsWith(path))).toEqual([])
  })

  it.each(fits)('%s may have at %s: %j', (name, at, value) => {
    expect(refusedAt(set(name, at, value))).toEqual([])
  })

  it.each(places)('%s may not have another key in %s', (name, at) => {
    expect(refusedAt(set(name, `${at}/opmerking`, 'x'))).toEqual([`${name}#${at}`])
  })
})
