import profielvelden from '../../../rules/profielvelden.json' with { type: 'json' }
import { aspectNummers } from '../../intake-profile/aspect-nummers.js'
import type { PreparedRegime } from '../../regime.js'
import { createRedactieBevinding, type RedactieBevinding } from './redacted-bevinding.js'
import type {
  RedactedBeslistabel,
  RedactedInvoer,
  RedactedTrace,
  RedactedVergelijking,
} from './redacted-trace.js'

type IsName = (name: string) => boolean

// such as `/voorzieningen/*[technisch]/algemeen`
const listNames = (place: string) => place.match(/(?<=\/)\w+/g) ?? []

const fields = new Set<string>([
  ...Object.keys(profielvelden.velden).flatMap(listNames),
  ...aspectNummers,
])

// a list of a profile has at most 500 entries
const NUMBER = /^(?:0|[1-9]\d{0,2})$/

/** Tells whether a key, or a part of a place, comes from the schema, and so from no person. */
function createIsName({ sleutels }: PreparedRegime): IsName {
  const oordelen = new Set([...sleutels.stappen, ...Object.keys(sleutels.indelingen)])
  return (name) => fields.has(name) || oordelen.has(name)
}

const wrong = (pad: string) => createRedactieBevinding('PLAATS_ONJUIST', pad)

function checkPad(place: string, isName: IsName, pad: string): readonly RedactieBevinding[] {
  const [root, ...parts] = place.split('/')
  const isPart = (part: string) => isName(part) || NUMBER.test(part)
  const isPlace = root === '' && parts.length > 0 && parts.every(isPart)
  return isPlace ? [] : [wrong(pad)]
}

function checkKeys(
  node: RedactedInvoer,
  isName: IsName,
  pad: string,
): readonly RedactieBevinding[] {
  if (typeof node === 'string') return []
  // a key that is not known may itself be a value, so its object is named instead
  if (!Array.isArray(node) && !Object.keys(node).every(isName)) return [wrong(pad)]
  return Object.entries(node as Readonly<Record<string, RedactedInvoer>>).flatMap(([key, member]) =>
    checkKeys(member, isName, `${pad}/${key}`),
  )
}

const listVergelijkingen = (tabel: RedactedBeslistabel, pad: string) => [
  ...(tabel.begrippen ?? []).map(({ vergelijkingen }, index) => ({
    vergelijkingen,
    pad: `${pad}/begrippen/${index}`,
  })),
  ...tabel.stappen.flatMap(({ vergelijkingen, vermoeden }, index) => [
    { vergelijkingen, pad: `${pad}/stappen/${index}` },
    ...(vermoeden === undefined
      ? []
      : [
          {
            vergelijkingen: vermoeden.vergelijkingen,
            pad: `${pad}/stappen/${index}/vermoeden`,
          },
        ]),
  ]),
]

const checkPaden = (
  vergelijkingen: readonly RedactedVergelijking[],
  isName: IsName,
  pad: string,
): readonly RedactieBevinding[] =>
  vergelijkingen.flatMap((vergelijking, index) =>
    vergelijking.pad.flatMap((place, number) =>
      checkPad(place, isName, `${pad}/vergelijkingen/${index}/pad/${number}`),
    ),
  )

/**
 * Checks that every key and place in a redacted trace is one that the schema of a profile has, with
 * nothing but numbers of list entries besides.
 *
 * @param trace - The redacted trace.
 * @param regime - The rule set it names.
 * @returns The places that are not.
 */
export function checkPlaces(
  { invoer, tabellen, ontbreekt, signalen }: RedactedTrace,
  regime: PreparedRegime,
): readonly RedactieBevinding[] {
  const isName = createIsName(regime)
  return [
    ...checkKeys(invoer, isName, '/invoer'),
    ...tabellen.flatMap((tabel, index) =>
      listVergelijkingen(tabel, `/tabellen/${index}`).flatMap(({ vergelijkingen, pad }) =>
        checkPaden(vergelijkingen, isName, pad),
      ),
    ),
    ...ontbreekt.flatMap(({ pad }, index) => checkPad(pad, isName, `/ontbreekt/${index}/pad`)),
    ...signalen.flatMap(({ pad }, index) => checkPad(pad, isName, `/signalen/${index}/pad`)),
  ]
}
