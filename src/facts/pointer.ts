/** Of a list, so many objects are pointed at again and again: few dossiers have more. */
const FEW = 16

const remembered = new Map<string, Map<string | number, string>>()
const near = new Set<string>()

/** Bounds what is remembered by what a profile can have, whatever some profile has. */
const isNear = (parent: string, member: string | number) =>
  (parent.lastIndexOf('/') === 0 || near.has(parent)) &&
  (typeof member === 'string' || member < FEW)

function remember(parent: string, member: string | number): string {
  // one stretch of characters, which `+` only makes of them when they are first read
  const pointer = [parent, member].join('/')
  const members = remembered.get(parent)
  if (members === undefined) remembered.set(parent, new Map([[member, pointer]]))
  else members.set(member, pointer)
  near.add(pointer)
  return pointer
}

/**
 * Points at a member of an object or list. Facts point at the same places in one profile after
 * another, so it gives the same text again for most of them.
 *
 * @param parent - JSON Pointer of the object or list.
 * @param member - A key that the schema of a profile has, without `/` and `~`, or an index.
 * @returns JSON Pointer of the member.
 */
export function pointTo(parent: string, member: string | number): string {
  const known = remembered.get(parent)?.get(member)
  if (known !== undefined) return known
  return isNear(parent, member) ? remember(parent, member) : `${parent}/${String(member)}`
}
