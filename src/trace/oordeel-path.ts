import { JUDGEMENT } from '../facts/fact.js'

/**
 * Places the judgement about a step or a category.
 *
 * @param id - Id of the step or table.
 * @returns JSON Pointer into the profile.
 */
export const oordeelPath = (id: string): string => `${JUDGEMENT}/${id}`
