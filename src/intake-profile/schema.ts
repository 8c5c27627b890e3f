import * as z from 'zod'
import { createAccept, type Accept } from './accept.js'
import { aanvraagSchema, commissieSchema } from './aanvraag.js'
import { intakeprofielSchema } from './aspect.js'
import { createBeperkingSchema } from './beperking.js'
import { betrokkeneSchema, passendeArbeidSchema } from './betrokkene.js'
import { dossierSchema } from './dossier-stuk.js'
import { bronvermelding, lijst, vlag } from './fields.js'
import { functionerenSchema } from './functioneren.js'
import type { IntakeProfile } from './intake-profile.js'
import { normbedragenSchema } from './normbedragen.js'
import { createOordelenSchema, type OordeelSleutels } from './oordeel.js'
import { dienstverbandSchema, verblijfSchema } from './periode.js'
import type { SameShape, ShapeOf } from './same-shape.js'
import { scholingsaanbodSchema } from './scholingsaanbod.js'
import { voorzieningSchema } from './voorziening-schema.js'

export type { OordeelSleutels } from './oordeel.js'

/** The schema of an {@link IntakeProfile}; also a Standard Schema. */
export type IntakeProfileSchema = z.ZodType<IntakeProfile> & {
  /** The short way, for what is accepted. */
  readonly accept: Accept
}

/**
 * Makes the schema of an {@link IntakeProfile} for one regime.
 *
 * Making it costs far more than using it: make one for each rule set and keep it.
 *
 * @param sleutels - What the regime judges, and the ICIDH codes it refuses.
 */
export function createIntakeProfileSchema(sleutels: OordeelSleutels): IntakeProfileSchema {
  const schema = z.strictObject({
    aanvraag: aanvraagSchema,
    commissie: commissieSchema.optional(),
    betrokkene: betrokkeneSchema.optional(),
    passendeArbeid: passendeArbeidSchema.optional(),
    dossier: dossierSchema.optional(),
    beperkingen: lijst(createBeperkingSchema(sleutels.ongeldigeIcidh ?? [])).optional(),
    zmlkSchoolverlater: vlag.optional(),
    verblijf: lijst(verblijfSchema).optional(),
    arbeidsverleden: lijst(dienstverbandSchema).optional(),
    voorzieningen: lijst(voorzieningSchema).optional(),
    functioneren: functionerenSchema.optional(),
    scholingsaanbod: lijst(scholingsaanbodSchema).optional(),
    normbedragen: normbedragenSchema.optional(),
    oordelen: createOordelenSchema(sleutels).optional(),
    intakeprofiel: intakeprofielSchema.optional(),
    ...bronvermelding,
  } satisfies ShapeOf<IntakeProfile>)
  schema satisfies SameShape<typeof schema, IntakeProfile>
  return Object.assign(schema, { accept: createAccept(schema) })
}
