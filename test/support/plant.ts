import type { Random } from './random.js'

/** Puts a value somewhere into a value, at a key that it has or at one that it has not. */
export function plant(node: unknown, value: unknown, random: Random): unknown {
  if (typeof node !== 'object' || node === null || random.chance(0.1)) return value
  const copy = (Array.isArray(node) ? [...(node as unknown[])] : { ...node }) as Record<
    string,
    unknown
  >
  const keys = Object.keys(copy)
  const key = random.pick([...keys, Array.isArray(node) ? String(keys.length) : 'onverwacht'])
  copy[key] = plant(copy[key], value, random)
  return copy
}
