import { expect, it } from 'vitest'
import * as referentie from '../../src/referentie/index.js'
import { sourceFiles } from '../support/source-files.js'

it('is all that wsw-indicatie/referentie exports at run time', () => {
  expect(Object.keys(referentie).sort()).toEqual([
    'competentieprofielen',
    'functiecriteria',
    'listVerrijkingen',
    'listVerwijzingen',
    'lookupCompetentieprofiel',
    'lookupFunctiecriterium',
    'lookupFunctiegroep',
    'lookupKerntaak',
    'lookupWerkproces',
    'lookupWerkrol',
    'lookupWerksoort',
    'lookupWerksoortgroep',
    'mboWerkprocessen',
    'referentie',
    'searchReferentie',
    'werksoorten',
  ])
})

it('is an index that only exports from its own files, and the type of what evaluate takes', () => {
  const index = sourceFiles.find(({ path }) => path === 'referentie/index.ts')
  expect(index?.strings).toEqual([])
  const others = index?.imports.filter((name) => !name.startsWith('./'))
  expect(others).toEqual(['../intake-profile/referentie.js'])
})
