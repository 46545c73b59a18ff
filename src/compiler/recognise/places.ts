// A vocabulary's names in; the places out where its conferences are held, which are a list of the cities that recaps speak of.
import type { Name } from '../vocabulary.ts'

/** Cities that a name is called by without their names. */
const codes = ['NYC', 'PDX', 'SF']
const remembered = new WeakMap<Name[], ReadonlySet<string>>()

export const placesOf = (names: Name[]): ReadonlySet<string> => {
  const known = remembered.get(names)
  if (known) return known
  const made = new Set([...names.flatMap(({ regions }) => regions), ...codes])
  remembered.set(names, made)
  return made
}
