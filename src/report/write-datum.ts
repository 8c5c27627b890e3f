/**
 * Writes a day the Dutch way.
 *
 * @param datum - The day, `YYYY-MM-DD`.
 * @returns Such as `06-12-2001`.
 */
export const writeDatum = (datum: string): string => datum.split('-').reverse().join('-')
