import { describe, expect, it } from 'vitest'
import type { DossierStuk } from '../../../src/intake-profile/intake-profile.js'
import { describeHerkomst, describeStuk } from '../../../src/report/rapport/describe-bronnen.js'
import { gevallen } from '../rapport-gevallen.js'

const stuk: DossierStuk = { id: 'd1', soort: 'brief' }

describe('what an answer comes from', () => {
  const write = (bronnen: readonly string[], dossier: readonly DossierStuk[] | undefined) =>
    describeHerkomst(
      { bronnen, regel: 'tabel.json#/stappen/0' },
      { ...gevallen.beslist, invoer: { ...gevallen.beslist.invoer, dossier } },
    ).map(({ label, tekst }) => `${label}: ${tekst}`)

  const regel = 'Regel: tabel.json#/stappen/0'

  it('is all its sources, with their kind where the dossier tells it', () => {
    const dossier = [stuk, { id: 'd2' }]
    expect(write(['d1', 'd2', 'd3'], dossier)).toEqual(['Bronnen: d1 (brief), d2, d3', regel])
  })

  it('is the ids alone where there is no dossier', () => {
    expect(write(['d1'], undefined)).toEqual(['Bronnen: d1', regel])
  })

  it('is the rule where nothing else is known', () => {
    expect(write([], [stuk])).toEqual([regel])
  })
})

describe('an entry of the dossier', () => {
  it('is blank where nothing is known', () => {
    expect(describeStuk({ id: 'd1' })).toEqual({
      id: 'd1',
      soort: '',
      opsteller: '',
      datum: '',
      onafhankelijk: '',
      instemming: '',
    })
  })

  it('tells what the one who drew it up is', () => {
    expect(describeStuk({ ...stuk, discipline: 'overig' }).opsteller).toBe('andere discipline')
  })

  it('shows a discipline as it is that an edited trace made up', () => {
    const edited = { ...stuk, discipline: 'toString' } as unknown as DossierStuk
    expect(describeStuk(edited).opsteller).toBe('toString')
  })

  it('tells whether betrokkene agrees', () => {
    const { onafhankelijk, instemming } = describeStuk({
      ...stuk,
      onafhankelijk: false,
      betrokkeneStemtIn: true,
    })
    expect([onafhankelijk, instemming]).toEqual(['nee', 'ja'])
  })
})
