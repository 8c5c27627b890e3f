import { describe, expect, it } from 'vitest'
import type { IntakeProfile, Verblijf } from '../../src/intake-profile/intake-profile.js'
import { deriveFact } from '../support/facts.js'

const woonvorm = (van: string, tot?: string): Verblijf => ({
  soort: 'beschermde-woonvorm',
  van,
  tot,
})
const ziekenhuis = (van: string, tot?: string): Verblijf => ({
  soort: 'psychiatrisch-ziekenhuis',
  van,
  tot,
})

describe('heeftBeperkingen', () => {
  it('holds where one is recorded', () => {
    const { knowledge, objects } = deriveFact('heeftBeperkingen', {
      beperkingen: [{ omschrijving: 'rugklachten' }, { omschrijving: 'astma' }],
    })
    expect(knowledge).toEqual({ kind: 'exact', value: true })
    expect(objects).toEqual(['/beperkingen/0', '/beperkingen/1'])
  })

  it('does not hold for an empty list, which says that there are none', () => {
    expect(deriveFact('heeftBeperkingen', { beperkingen: [] }).knowledge).toEqual({
      kind: 'exact',
      value: false,
    })
  })
})

describe('verblijftInBeschermdeWoonvorm', () => {
  const stays = (verblijf: Verblijf[], aanvraag: Partial<IntakeProfile['aanvraag']> = {}) =>
    deriveFact('verblijftInBeschermdeWoonvorm', {
      verblijf,
      aanvraag: { datum: '2001-06-06', ...aanvraag },
    }).knowledge

  it.each([
    ['from the first day', woonvorm('2001-06-06'), true],
    ['not a day before', woonvorm('2001-06-07'), false],
    ['up to the day before leaving', woonvorm('2000-01-01', '2001-06-07'), true],
    ['not on the day of leaving', woonvorm('2000-01-01', '2001-06-06'), false],
    ['not by staying in a hospital', ziekenhuis('2000-01-01'), false],
  ])('counts %s', (_title, verblijf, value) => {
    expect(stays([verblijf])).toEqual({ kind: 'exact', value })
  })

  it('looks at the indicatiedatum, not at the datum of the aanvraag', () => {
    const indicatiedatum = '2001-09-01'
    expect(stays([woonvorm('2001-08-01')], { indicatiedatum })).toMatchObject({ value: true })
    expect(stays([woonvorm('2001-01-01', '2001-08-01')], { indicatiedatum })).toMatchObject({
      value: false,
    })
  })

  it('needs one stay of several', () => {
    const verblijf = [woonvorm('1999-01-01', '1999-06-01'), woonvorm('2001-01-01')]
    expect(stays(verblijf)).toMatchObject({ value: true })
  })

  it('points at the stays of its own soort, but read every stay', () => {
    const fact = deriveFact('verblijftInBeschermdeWoonvorm', {
      verblijf: [ziekenhuis('2000-01-01'), woonvorm('2000-01-01')],
    })
    expect(fact.paths).toEqual(['/verblijf/1'])
    expect(fact.objects).toEqual(['/verblijf/0', '/verblijf/1'])
  })
})

describe('dagenPsychiatrischZiekenhuis', () => {
  const days = (verblijf: Verblijf[], aanvraag = { datum: '2001-06-06' }) =>
    deriveFact('dagenPsychiatrischZiekenhuis', { verblijf, aanvraag }).knowledge

  it.each([
    ['nothing without a stay', [], 0],
    ['no stay of another soort', [woonvorm('2000-01-01')], 0],
    ['from five years before the aanvraag', [ziekenhuis('1990-01-01', '1996-06-08')], 2],
    ['no day before that', [ziekenhuis('1990-01-01', '1996-06-06')], 0],
    ['up to the day before the aanvraag', [ziekenhuis('2001-06-04')], 2],
    ['two calendar years of an ordinary length', [ziekenhuis('1997-01-01', '1999-01-01')], 730],
    ['two calendar years with a 29 February', [ziekenhuis('1999-06-06', '2001-06-06')], 731],
    [
      'overlapping days once',
      [ziekenhuis('1999-01-01', '1999-01-11'), ziekenhuis('1999-01-06', '1999-01-16')],
      15,
    ],
  ])('counts %s', (_title, verblijf, value) => {
    expect(days(verblijf)).toEqual({ kind: 'exact', value })
  })

  it('looks back from the datum, also when the indicatiedatum is later', () => {
    const aanvraag = { datum: '2001-06-06', indicatiedatum: '2001-12-31' }
    expect(days([ziekenhuis('2001-06-05')], aanvraag)).toMatchObject({ value: 1 })
  })

  it('looks back from 29 February to 28 February', () => {
    const aanvraag = { datum: '2004-02-29' }
    expect(days([ziekenhuis('1990-01-01', '1999-03-01')], aanvraag)).toMatchObject({ value: 1 })
  })

  it('points at the list where no stay of its own soort is recorded', () => {
    const fact = deriveFact('dagenPsychiatrischZiekenhuis', { verblijf: [woonvorm('2000-01-01')] })
    expect(fact.paths).toEqual(['/verblijf'])
    expect(fact.objects).toEqual(['/verblijf/0'])
  })
})

describe('zmlkSchoolverlater', () => {
  it.each([
    [undefined, false],
    [false, false],
    [true, true],
  ])('recorded as %s is %s, so never unknown', (zmlkSchoolverlater, value) => {
    const { knowledge, missing } = deriveFact('zmlkSchoolverlater', { zmlkSchoolverlater })
    expect(knowledge).toEqual({ kind: 'exact', value })
    expect(missing).toEqual([])
  })
})
