// A field as it was written and the lookups in; the ids of the values that it means out, or nothing where it means none.
// A name, another spelling, an id; a year, or a range of years, open at either end. Refuses to guess: nearest.ts does.
import type { Lookups } from '../../corpus/lookups.ts'
import type { AskedField } from './text.ts'
import { keyOf, valuesFor, yearsOf } from './values.ts'

const range = /^(\d{1,4})?\s{0,9}(?:\.{2,3}|…|[-–—]|to)\s{0,9}(\d{1,4})?$/i

/** The ends of a range of years, in order; an open end is endless. A single year is a range of one. */
export const yearRange = (text: string): { from: number; to: number } | undefined => {
  if (/^\d{1,4}$/.test(text)) return { from: Number(text), to: Number(text) }
  const [whole, first, last] = range.exec(text) ?? []
  if (whole === undefined || (first === undefined && last === undefined)) return undefined
  const [from, to] = [Number(first ?? Number.NEGATIVE_INFINITY), Number(last ?? Number.POSITIVE_INFINITY)]
  return { from: Math.min(from, to), to: Math.max(from, to) }
}

const years = (text: string, lookups: Lookups): string[] => {
  const { from, to } = yearRange(text) ?? { from: 1, to: 0 }
  return yearsOf(lookups)
    .filter(year => year >= from && year <= to)
    .map(String)
}

/** Empty where the corpus has no such value. */
export const resolveField = ({ name, value }: Pick<AskedField, 'name' | 'value'>, lookups: Lookups): string[] =>
  name === 'year' ? years(value, lookups) : (valuesFor(name, lookups).byKey.get(keyOf(value))?.ids ?? [])
