import { describe, expect, it } from 'vitest'
import {
  competentieprofielen,
  functiecriteria,
  lookupWerksoortgroep,
  mboWerkprocessen,
  werksoorten,
} from '../../src/referentie/index.js'
import { readText } from './pages.js'

const page = readText('docs/classificaties.md').replaceAll(/\s+/g, ' ')

const alle = werksoorten.werksoorten
const hoofdgroepen = [...new Set(alle.map(({ hoofdgroep }) => hoofdgroep))]
const groepen = hoofdgroepen.flatMap((code) => lookupWerksoortgroep(code)!.groepen)
const verwijzingen = alle.flatMap((one) => one.verwijzingen)
const countSoort = (soort: string) => verwijzingen.filter((one) => one.soort === soort).length

const { profielen, competenties } = competentieprofielen
const verrijkt = profielen.filter(({ verrijking }) => verrijking !== null)

const { kerntaken, rollen } = mboWerkprocessen
const processen = kerntaken.flatMap(({ werkprocessen }) => werkprocessen)
const countUnknown = (niveau: 'niveau4' | 'niveau3') =>
  processen.filter(({ uitstroom }) => uitstroom[niveau] === null).length

describe('docs/classificaties.md counts what there is', () => {
  it.each([
    [
      'werksoorten',
      `${alle.length} werksoorten van ${alle[0]!.code} tot en met ${alle.at(-1)!.code}`,
    ],
    ['groups', `${hoofdgroepen.length} hoofdgroepen (eerste cijfer) en ${groepen.length} groepen`],
    ['references', `zijn er ${verwijzingen.length}: ${countSoort('zie-ook')} keer _zie ook_`],
    ['references', `${countSoort('hoort-bij')} keer _hoort bij_`],
    ['references', `${countSoort('uitgesloten')} keer _uitgesloten_`],
    [
      'profiles',
      `${profielen.length} profielen, ${profielen.length - verrijkt.length} gewone en ${verrijkt.length} verrijkte`,
    ],
    ['competences', `vijf van ${competenties.length} competenties`],
    [
      'dimensions',
      `bij ${competenties.filter(({ dimensie }) => dimensie === null).length} competenties de dimensie`,
    ],
    ['result areas', `${functiecriteria.resultaatgebieden.length} resultaatgebieden`],
    ['criteria', `${functiecriteria.criteria.length} criteria`],
    [
      'kerntaken',
      `${kerntaken.length} kerntaken: ${kerntaken.filter(({ werkprocessen }) => werkprocessen.length > 0).length} met samen ${processen.length} werkprocessen`,
    ],
    ['roles', `met samen ${rollen.length} rollen`],
    [
      'outflow',
      `bij ${countUnknown('niveau4')} werkprocessen is de uitstroom op niveau 4 onbekend, bij ${countUnknown('niveau3')} die op niveau 3`,
    ],
  ])('%s: %s', (_what, text) => {
    expect(page).toContain(text)
  })

  it('says that every reference has an end, as the data do', () => {
    expect(werksoorten.verwijzingenZonderDoel).toEqual([])
    expect(page).toContain('Alle genoemde codes bestaan')
  })
})
