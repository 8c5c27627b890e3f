import { describe, expect, it } from 'vitest'
import { deriveWerkervaring } from '../../src/facts/werkervaring.js'
import type { Dienstverband } from '../../src/intake-profile/intake-profile.js'
import { context, profileWith } from '../support/facts.js'

const derive = (...arbeidsverleden: Dienstverband[]) =>
  deriveWerkervaring(profileWith({ arbeidsverleden }), context)

describe('deriveWerkervaring, for an aanmelding of 2001-06-06', () => {
  it('says that a job of the last two years is recent', () => {
    expect(derive({ van: '2000-01-01', tot: '2000-01-11' })).toEqual({
      aspect: '2',
      dagen: 10,
      laatsteEinde: '2000-01-11',
      actualiteit: 'recent',
      score: 2,
    })
  })

  it('says that an earlier job is verouderd', () => {
    expect(derive({ van: '1999-01-01', tot: '1999-01-11' })).toEqual({
      aspect: '2',
      dagen: 10,
      laatsteEinde: '1999-01-11',
      actualiteit: 'verouderd',
      score: 1,
    })
  })

  it('leaves the score open on the limit itself', () => {
    expect(derive({ van: '1999-06-05', tot: '1999-06-06' })).toEqual({
      aspect: '2',
      dagen: 1,
      laatsteEinde: '1999-06-06',
      actualiteit: 'grens',
    })
  })

  it('ends a job that goes on, or ends later, at the day of the aanmelding', () => {
    expect(derive({ van: '2001-06-05' })?.laatsteEinde).toBe('2001-06-06')
    expect(derive({ van: '2001-06-05', tot: '2001-07-01' })?.laatsteEinde).toBe('2001-06-06')
  })

  it('says no end and no actualiteit without a job', () => {
    expect(derive()).toEqual({ aspect: '2', dagen: 0, score: 0 })
  })

  it('says nothing while the jobs are unknown, or where the regime has no rule', () => {
    expect(deriveWerkervaring(profileWith(), context)).toBeUndefined()
    const { aspectbanden: _, ...without } = context
    const profile = profileWith({ arbeidsverleden: [] })
    expect(deriveWerkervaring(profile, { ...without, aspectbanden: undefined })).toBeUndefined()
  })
})
