function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze)
  return Object.freeze(value)
}

/**
 * Copies data of the rules, so that it can be given out.
 *
 * @param data - Plain JSON.
 * @returns The same, frozen throughout; nothing that anyone does with it changes the rules.
 */
export const frozenCopy = (data: unknown): unknown => freeze(JSON.parse(JSON.stringify(data)))
