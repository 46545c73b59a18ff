// An annotation's value in; text, names, a date, one of a list, or an address out. Undefined, and said, where it is none.
import { fold } from '../../../corpus/ids.ts'
import type { Problem } from '../../read/metadata.ts'
import { dateOf } from '../../read/metadata.ts'
import type { Name, NameKind, Vocabulary } from '../../vocabulary.ts'
import { didYouMean } from './near.ts'
import { isPlaceholder } from './placeholders.ts'

/** A value with what is needed to read it, and to say what is wrong with it. */
export type Given = {
  key: string
  value: unknown
  line: number
  vocabulary: Vocabulary
  /** Whether a name that is unknown is still compared with all known ones; each costs time. */
  mayCompare(): boolean
  problems: Problem[]
}

/** More than a talk has of anything. */
const MOST = 50

export const wrong = ({ problems, line }: Given, message: string, hint: string): undefined => {
  problems.push({ rule: 'annotation-value', severity: 'warning', line, message, hint })
}

const isText = (value: unknown): value is string | number =>
  (typeof value === 'string' && value.trim() !== '' && value.length <= 500) ||
  (typeof value === 'number' && Number.isFinite(value))

const shown = (value: unknown): string =>
  value === null
    ? 'nothing'
    : value instanceof Map
      ? 'a map'
      : Array.isArray(value)
        ? 'a list'
        : `"${String(value).slice(0, 60)}"`

export const textIn = (given: Given): string | undefined => {
  if (!isText(given.value)) return wrong(given, `${given.key} is ${shown(given.value)}, not text`, `Write ${given.key}: "…".`)
  const text = String(given.value).replace(/\s+/g, ' ').trim()
  return isPlaceholder(text)
    ? wrong(given, `${given.key}: ${text} only shows where a name goes`, `Put the name in place of ${text}.`)
    : text
}

export const booleanIn = (given: Given): boolean | undefined =>
  typeof given.value === 'boolean'
    ? given.value
    : wrong(given, `${given.key} is ${shown(given.value)}`, `Write ${given.key}: true or ${given.key}: false.`)

export const mapIn = (given: Given): Map<unknown, unknown> | undefined =>
  given.value instanceof Map
    ? given.value
    : wrong(given, `${given.key} is ${shown(given.value)}, not a map`, `Write ${given.key}: { key: value }.`)

export const itemsIn = (given: Given): unknown[] | undefined => {
  const { key, value } = given
  if (value === null || value === undefined)
    return wrong(given, `${key} has no value`, `Write ${key}: [] where there is none, else ${key}: [one, two].`)
  const items: unknown[] = Array.isArray(value) ? value : [value]
  if (items.length > MOST) wrong(given, `${key} has ${items.length} values; the first ${MOST} count`, 'Give fewer.')
  return items.slice(0, MOST)
}

export const textsIn = (given: Given): string[] | undefined => {
  const items = itemsIn(given)
  const texts = items?.flatMap(value => textIn({ ...given, value }) ?? [])
  // An empty list says that there is none; one of which nothing could be read says nothing.
  return items && texts && (texts.length > 0 || items.length === 0) ? [...new Set(texts)] : undefined
}

export const oneOf = <Value extends string>(given: Given, values: readonly Value[]): Value | undefined => {
  const written = isText(given.value) ? fold(String(given.value).trim()) : ''
  return (
    values.find(value => value === written) ??
    wrong(given, `${given.key} is ${shown(given.value)}${didYouMean(written, values)}`, `Write one of: ${values.join(', ')}.`)
  )
}

const lists: Record<NameKind, string> = {
  tool: 'tools',
  company: 'companies',
  topic: 'topics',
  person: 'people',
  conference: 'conferences',
}

/** All spellings of a kind, gathered once for all annotations. */
const namesOf = (names: Name[], kind: NameKind): string[] => {
  const ofKinds = gathered.get(names) ?? new Map<NameKind, string[]>()
  gathered.set(names, ofKinds)
  const known = ofKinds.get(kind)
  if (known) return known
  const found = names.filter(other => other.kind === kind).flatMap(({ name, aliases }) => [name, ...aliases])
  ofKinds.set(kind, found)
  return found
}
const gathered = new WeakMap<Name[], Map<NameKind, string[]>>()

/** As the vocabulary spells it, or else as it is given; then a near one is told. */
export const known = (given: Given, kind: NameKind, name: string): string => {
  const found = given.vocabulary.find(kind, name)
  if (found || !given.mayCompare()) return found?.name ?? name
  const meant = didYouMean(name, namesOf(given.vocabulary.names, kind))
  const several = name.match(/^[^,]+, (?!inc\b|ltd\b|llc\b|jr\b|gmbh\b)[^,]+/i)
  if (meant || several)
    given.problems.push({
      rule: 'annotation-value',
      severity: meant ? 'warning' : 'note',
      line: given.line,
      message: meant ? `"${name}" is not in the vocabulary${meant}` : `"${name}" is read as one name`,
      hint: meant
        ? `Write that name, or add this one to data/vocabulary/${lists[kind]}.yaml.`
        : `Where they are several, write ${given.key}: [${name}].`,
    })
  return name
}

export const namesIn = (given: Given, kind: NameKind): string[] | undefined => {
  const names = textsIn(given)?.map(name => known(given, kind, name))
  return names && [...new Set(names)]
}

export const addressIn = (given: Given): string | undefined =>
  isText(given.value) && /^https?:\/\/[^\s<>"]+$/i.test(String(given.value).trim())
    ? String(given.value).trim()
    : wrong(given, `${given.key}: ${shown(given.value)} is no address`, 'Write it with https:// in front.')

export const yearIn = (given: Given): number | undefined => {
  const year = isText(given.value) ? Number(given.value) : Number.NaN
  return Number.isInteger(year) && year >= 1980 && year <= 2100
    ? year
    : wrong(given, `${given.key} is ${shown(given.value)}`, 'Write four digits: year: 2017.')
}

export const dateIn = (given: Given): string | undefined => {
  const date = dateOf(given.value)
  return date && !Number.isNaN(Date.parse(date))
    ? date
    : wrong(given, `${given.key} is ${shown(given.value)}`, 'Write year, month and day: date: 2017-09-02.')
}
