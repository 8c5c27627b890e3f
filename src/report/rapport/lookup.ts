/**
 * Looks up the words for a name that comes from a trace.
 *
 * @param words - The words by name.
 * @param name - Any name, also one that objects inherit.
 * @returns The words, or undefined where there are none.
 */
export const lookup = <Words>(words: Readonly<Record<string, Words>>, name: string) =>
  Object.hasOwn(words, name) ? words[name] : undefined
