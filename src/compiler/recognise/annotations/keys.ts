// Entries of an annotation and the table of their keys in; what they say out. A key that no table has is said, with the one
// that was meant or the place where it belongs.
import type { Problem } from '../../read/metadata.ts'
import type { Entry } from './entries.ts'
import { didYouMean } from './near.ts'
import type { Given } from './values.ts'

/** By name, in lower case: a singular and its plural are two names of one key. Undefined: the value was wrong, and that was said. */
export type Keys<Annotation> = Map<string, (given: Given) => Partial<Annotation> | undefined>
export const keysOf = <Annotation>(rows: [string, (given: Given) => Partial<Annotation> | undefined][]): Keys<Annotation> =>
  new Map(rows)

export type Context = Pick<Given, 'vocabulary' | 'mayCompare' | 'problems'>
/** Keys that an author may look for here, and where they stand instead. */
export type Elsewhere = { names: string[]; hint: string }

/** A key with its value, or nothing where there is none. */
export function only<Key extends string, Value>(key: Key, value: Value | undefined): Record<Key, Value> | undefined {
  // A computed key is typed as any string; this object has exactly the one.
  return value === undefined ? undefined : ({ [key]: value } as Record<Key, Value>)
}

export const readKeys = <Annotation>(
  entries: Entry[],
  keys: Keys<Annotation>,
  context: Context,
  elsewhere: Elsewhere[] = [],
): Partial<Annotation> => {
  let read: Partial<Annotation> = {}
  for (const { key, value, line } of entries) {
    const reader = keys.get(key)
    if (reader) {
      const part = reader({ ...context, key, value, line })
      const again = part && Object.keys(part).find(name => Object.hasOwn(read, name))
      if (again)
        context.problems.push({
          rule: 'annotation-key',
          severity: 'warning',
          line,
          message: `${key} gives again what stands above; the first counts`,
          hint: 'Leave one of them out.',
        })
      read = { ...part, ...read }
      continue
    }
    context.problems.push(unknownKey(key, value, line, [...keys.keys()], elsewhere))
  }
  return read
}

const unknownKey = (key: string, value: unknown, line: number, names: string[], elsewhere: Elsewhere[]): Problem => {
  const place = elsewhere.find(other => other.names.includes(key))
  const meant = place ? '' : didYouMean(key, names)
  return {
    rule: place ? 'annotation-place' : 'annotation-key',
    severity: 'warning',
    line,
    message: place ? `"${key}" does not belong here` : `"${key.slice(0, 60)}" is no key of an annotation${meant}`,
    hint:
      place?.hint ??
      (value === null && !meant
        ? 'If it is part of the text before the comma, put the whole text between quotes.'
        : `The keys are: ${names.join(', ')}.`),
  }
}
