import type * as z from 'zod'
import { BeslistabelError, type ErrorCode } from '../errors.js'
import { hashCanonical } from '../hash/hash-canonical.js'
import { copyPlainJson, type JsonValue } from '../intake-profile/copy-plain-json.js'
import { aspectbandenSchema } from './aspectbanden-schema.js'
import { beslistabelSchema } from './beslistabel-schema.js'
import { checkInheritedNames } from './check-inherited-names.js'
import { checkRuleSet } from './check-rule-set.js'
import type { FactVocabulary } from './fact-type.js'
import { placeOf, type Fault } from './fault.js'
import { feitenSchema } from './feiten-schema.js'
import { hulptabelSchema, wccTabelSchema } from './hulptabel-schema.js'
import { intakeprofielSchema } from './intakeprofiel-schema.js'
import { parametersSchema, regimeSchema } from './regime-schema.js'
import { REGIME_FILE, type RuleFiles, type RuleSet } from './rule-set.js'
import { signalenSchema } from './signalen-schema.js'

function refuse(faults: readonly Fault[]): never {
  throw new BeslistabelError(
    'INVALID_RULE_SET',
    `The rule set has ${String(faults.length)} fault(s); correct what \`issues\` lists and load it again.`,
    faults.map((fault) => ({ path: placeOf(fault), message: fault.message })),
  )
}

const TOO_LARGE = 'INTAKE_PROFILE_TOO_LARGE' satisfies ErrorCode

/** From a pointer into all files to a file and a pointer into it. */
const toPlace = (pointer: string) => pointer.replace(/^\/([^/]*)/, '$1#')

/** Copies the files within the limits that hold for every input. */
function copyFiles(files: RuleFiles): RuleFiles {
  try {
    const { value, problems } = copyPlainJson(files)
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value)
    if (problems.length === 0 && isRecord) return value as RuleFiles
    return refuse([
      ...problems.map(({ path: [file = '', ...path], message }) => ({
        file: String(file),
        path,
        message,
      })),
      ...(isRecord ? [] : [{ file: '', path: [], message: 'is no record of files by name' }]),
    ])
  } catch (error) {
    if (!(error instanceof BeslistabelError) || error.code !== TOO_LARGE) throw error
    throw new BeslistabelError(
      'INVALID_RULE_SET',
      'The rule files exceed a limit on input; make them smaller where `issues` says.',
      error.issues.map(({ path, message }) => ({ path: toPlace(path), message })),
    )
  }
}

function refuseOtherContent(files: RuleFiles, { sha256 }: LoadRegimeOptions): void {
  if (hashCanonical(files) === sha256) return
  throw new BeslistabelError(
    'INVALID_RULE_SET',
    'The rule files are not the ones that `sha256` names; load those, or review these first.',
  )
}

function refuseInheritedNames(files: RuleFiles): void {
  const faults = Object.entries(files).flatMap(([file, value]) =>
    // what was copied is plain JSON
    checkInheritedNames({ [file]: value as JsonValue }).map(({ path: [, ...path], message }) => ({
      file,
      path,
      message,
    })),
  )
  if (faults.length > 0) refuse(faults)
}

/** Reads files by schema and gathers what is wrong with each. */
function createReader(files: RuleFiles) {
  const faults: Fault[] = []
  const read = <Shape>(file: string, schema: z.ZodType<Shape>): Shape | undefined => {
    if (!Object.hasOwn(files, file)) {
      faults.push({ file, path: [], message: 'is missing' })
      return undefined
    }
    const parsed = schema.safeParse(files[file])
    if (parsed.success) return parsed.data
    for (const { path, message } of parsed.error.issues) faults.push({ file, path, message })
    return undefined
  }
  return { faults, read }
}

function readFiles(files: RuleFiles): RuleSet {
  const { faults, read } = createReader(files)
  const optional = <Shape>(file: string | undefined, schema: z.ZodType<Shape>) =>
    file === undefined ? undefined : read(file, schema)
  const regime = read(REGIME_FILE, regimeSchema) ?? refuse(faults)
  const ruleSet = {
    files,
    regime,
    beslistabellen: regime.beslistabellen.map((bestand) => ({
      bestand,
      tabel: read(bestand, beslistabelSchema),
    })),
    parameters: read(regime.parameters, parametersSchema),
    feiten: read(regime.feiten, feitenSchema),
    signalen: read(regime.signalen, signalenSchema),
    intakeprofiel: optional(regime.intakeprofiel, intakeprofielSchema),
    aspectbanden: optional(regime.aspectbanden, aspectbandenSchema),
    hulptabel: optional(regime.hulptabel, hulptabelSchema),
    wccTabel: optional(regime.wccTabel, wccTabelSchema),
  }
  if (faults.length > 0) refuse(faults)
  // every file was read, so nothing in here is undefined but what the regime does not name
  return ruleSet as RuleSet
}

/** How to load the rule files of a regime. */
export interface LoadRegimeOptions {
  /**
   * The `sha256` of the regime that was reviewed; any other content is refused before it is read.
   * @defaultValue any content, where the key is left out; with `undefined`, none
   */
  readonly sha256?: string | undefined
}

/**
 * Reads the rule files of one regime and refuses whatever the engine would misread.
 *
 * @param files - The parsed JSON files by name; `regime.json` names the others.
 * @param vocabulary - The facts and lists of places that rules may name.
 * @param options - Which content to expect.
 * @returns The checked rule set.
 * @throws {@link BeslistabelError} with code `INVALID_RULE_SET`, all faults at once, each with
 * file and JSON Pointer, also when the files exceed the limits on input or are not the expected ones.
 */
export function loadRuleSet(
  files: RuleFiles,
  vocabulary: FactVocabulary,
  options: LoadRegimeOptions = {},
): RuleSet {
  const copy = copyFiles(files)
  // a hash that went missing on its way here must not read as a wish for no check
  if (Object.hasOwn(options, 'sha256')) refuseOtherContent(copy, options)
  refuseInheritedNames(copy)
  const ruleSet = readFiles(copy)
  const faults = checkRuleSet(ruleSet, vocabulary)
  return faults.length > 0 ? refuse(faults) : ruleSet
}
