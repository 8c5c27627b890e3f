/** Draws that depend on nothing but the seed they started from. */
export interface Random {
  /** A whole number from `min` up to and including `max`. */
  readonly int: (min: number, max: number) => number
  /** True with this probability. */
  readonly chance: (probability: number) => boolean
  /** One of the values. */
  readonly pick: <Value>(values: readonly Value[]) => Value
  /** The made value with this probability, else undefined. */
  readonly maybe: <Value>(probability: number, make: () => Value) => Value | undefined
  /** Up to `max` made values. */
  readonly list: <Value>(max: number, make: () => Value) => Value[]
}

/** Mulberry32: small, fast and the same on every machine. */
function createDraw(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Starts a series of draws. */
export function createRandom(seed: number): Random {
  const draw = createDraw(seed)
  const int = (min: number, max: number) => min + Math.floor(draw() * (max - min + 1))
  const chance = (probability: number) => draw() < probability
  return {
    int,
    chance,
    pick: <Value>(values: readonly Value[]) => values[int(0, values.length - 1)]!,
    maybe: (probability, make) => (chance(probability) ? make() : undefined),
    list: (max, make) => Array.from({ length: int(0, max) }, make),
  }
}

/** Drops the members that are undefined, as JSON does. */
export function compact<Value extends object>(value: Value): Value {
  const kept: Partial<Value> = {}
  for (const key of Object.keys(value) as (keyof Value)[]) {
    if (value[key] !== undefined) kept[key] = value[key]
  }
  return kept as Value
}

/** The same JSON with the keys of every object in another order. */
export function shuffleKeys<Value>(value: Value, random: Random): Value {
  if (Array.isArray(value)) {
    return value.map((item: unknown) => shuffleKeys(item, random)) as Value
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  for (let last = entries.length - 1; last > 0; last -= 1) {
    const other = random.int(0, last)
    const moved = entries[last]!
    entries[last] = entries[other]!
    entries[other] = moved
  }
  return Object.fromEntries(
    entries.map(([key, member]) => [key, shuffleKeys<unknown>(member, random)]),
  ) as Value
}
