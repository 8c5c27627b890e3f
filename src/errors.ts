/** Machine-readable reason of a {@link BeslistabelError}; part of the public API. */
export type ErrorCode =
  | 'INVALID_INTAKE_PROFILE'
  | 'INTAKE_PROFILE_TOO_LARGE'
  | 'NO_RULE_SET'
  | 'INVALID_RULE_SET'
  | 'INVALID_JSON'

/** One thing that is wrong, and where. */
export interface Issue {
  /** JSON Pointer (RFC 6901) from the outermost value inwards; `''` is that value itself. */
  readonly path: string
  /** What is wrong there. Never holds a value of the input. */
  readonly message: string
}

/**
 * Every error this package throws on purpose.
 *
 * It is about the data that was handed in. A legal answer is never an error: an
 * aanvrager outside the doelgroep is an uitkomst, an open question is `onbekend`.
 */
export class BeslistabelError extends Error {
  /** Lets callers recognise the class where `instanceof` fails. */
  override readonly name = 'BeslistabelError'

  /**
   * @param code - Which of the known faults this is.
   * @param message - What went wrong and what to do next, without any value of the input.
   * @param issues - The places at fault, in the order they occur.
   * @param options - The underlying error as `cause`, where there is one that holds no input.
   */
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly issues: readonly Issue[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
