import survivors from './survivors.json' with { type: 'json' }

/** Why each mutant that no fixture can kill decides as the law does, by its id. */
export const explained: ReadonlyMap<string, string> = new Map(
  survivors.map(({ mutant, reason }) => [mutant, reason]),
)
