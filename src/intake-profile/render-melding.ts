import meldingen from '../../rules/profielmeldingen.json' with { type: 'json' }

/** Kind of problem at one place of a profile. */
export type MeldingKind = keyof typeof meldingen.plaatsen

/** Kind of fault of a profile as a whole. */
export type FoutKind = keyof typeof meldingen.fouten

/** JSON type that can be expected. */
export type SoortKind = keyof typeof meldingen.soorten

/** What fills the placeholders of a melding; comes from the schema, never from the input. */
export type MeldingValues = Readonly<Record<string, string | number>>

/** Fills the placeholders of a text, such as `{grens}`. */
export const fillPlaceholders = (text: string, values: MeldingValues): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))

/** Renders the Dutch text for a problem at one place. */
export function renderMelding(kind: MeldingKind, values: MeldingValues = {}): string {
  return fillPlaceholders(meldingen.plaatsen[kind], values)
}

/** Renders the Dutch text for a profile that is refused. */
export function renderFout(kind: FoutKind, values: MeldingValues = {}): string {
  return fillPlaceholders(meldingen.fouten[kind], values)
}

/** Names a JSON type in Dutch, such as `een getal` for `number`. */
export function renderSoort(type: SoortKind): string {
  return meldingen.soorten[type]
}

/** Lists the values that are allowed, the way JSON writes them. */
export function renderKeuzes(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(', ')
}
