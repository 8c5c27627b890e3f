import bewijsTeksten from '../../../rules/teksten/bewijs.json' with { type: 'json' }
import type { Antwoord } from '../../beslistabel/question.js'
import type { Fragment } from './merge-profiles.js'

const { motivering } = bewijsTeksten.getuige

/**
 * Makes the part of a profile in which the experts answer a step.
 *
 * @param stap - Id of the step.
 * @param antwoord - Their answer.
 * @returns The part.
 */
export const createOordeel = (stap: string, antwoord: Antwoord): Fragment => ({
  oordelen: { [stap]: { antwoord, motivering } },
})
