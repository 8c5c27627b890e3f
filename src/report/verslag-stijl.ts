/** How parts of the text stand out, for a terminal; each returns the text it was given, dressed. */
export interface VerslagStijl {
  /** Headings. */
  readonly kop: (text: string) => string
  /** Answers and values. */
  readonly nadruk: (text: string) => string
  /** Sources and places. */
  readonly zacht: (text: string) => string
}

/** Nothing stands out. */
export const plainStijl: VerslagStijl = {
  kop: (text) => text,
  nadruk: (text) => text,
  zacht: (text) => text,
}
