// The keys of an annotation that is about a talk, and of one that is about takeaways.
import { linkRoles, stanceNames, takeawayKinds, talkKinds, voices } from '../../../corpus/schema.ts'
import type { StatedStance, TakeawayAnnotation, TalkAnnotation } from './annotation.ts'
import { type Entry, entriesOf } from './entries.ts'
import { type Context, type Elsewhere, keysOf, only, readKeys } from './keys.ts'
import { addressIn, booleanIn, type Given, itemsIn, known, mapIn, namesIn, oneOf, textIn } from './values.ts'

/** Names of what is given by one key in singular and plural. */
const named =
  <Key extends 'speakers' | 'companies' | 'tools' | 'topics'>(key: Key, kind: 'person' | 'company' | 'tool' | 'topic') =>
  (given: Given): Partial<TalkAnnotation> | undefined => {
    const names = namesIn(given, kind)
    return names && { [key]: names }
  }

type StatedLink = NonNullable<TalkAnnotation['links']>[number]
const linkKeys = keysOf<StatedLink>([
  ['url', given => only('url', addressIn(given))],
  ['role', given => only('role', oneOf(given, linkRoles))],
])
const linkIn = (given: Given): StatedLink[] => {
  if (!(given.value instanceof Map)) return [addressIn(given) ?? []].flat().map(url => ({ url }))
  const { url, role } = readKeys(
    entriesOf(given.value, () => given.line),
    linkKeys,
    given,
  )
  return url === undefined ? [] : [{ url, ...(role ? { role } : {}) }]
}

const stanceKeys = keysOf<StatedStance>([
  ['tool', given => only('tool', toolIn(given))],
  ['stance', given => only('stance', oneOf(given, stanceNames))],
  ['holder', given => only('holder', textIn(given))],
])
const toolIn = (given: Given): string | undefined => {
  const name = textIn(given)
  return name === undefined ? undefined : known(given, 'tool', name)
}
const stanceIn = (given: Given): StatedStance[] => {
  const map = mapIn(given)
  if (!map) return []
  const before = given.problems.length
  const { tool, stance, holder } = readKeys(
    entriesOf(map, () => given.line),
    stanceKeys,
    given,
  )
  if (tool !== undefined && stance !== undefined) return [{ tool, stance, ...(holder ? { holder } : {}) }]
  if (given.problems.length === before)
    given.problems.push({
      rule: 'annotation-value',
      severity: 'warning',
      line: given.line,
      message: 'a stance has a tool and what is done about it',
      hint: `Write { tool: NAME, stance: ${stanceNames.join(' | ')}, holder: NAME }.`,
    })
  return []
}

export const talkKeys = keysOf<TalkAnnotation>([
  ['talk', given => only('talk', booleanIn(given))],
  ['title', given => only('title', textIn(given))],
  ['kind', given => only('kind', oneOf(given, talkKinds))],
  ['speaker', named('speakers', 'person')],
  ['speakers', named('speakers', 'person')],
  ['company', named('companies', 'company')],
  ['companies', named('companies', 'company')],
  ['tool', named('tools', 'tool')],
  ['tools', named('tools', 'tool')],
  ['topic', named('topics', 'topic')],
  ['topics', named('topics', 'topic')],
  [
    'link',
    given =>
      only(
        'links',
        itemsIn(given)?.flatMap(value => linkIn({ ...given, value })),
      ),
  ],
  [
    'links',
    given =>
      only(
        'links',
        itemsIn(given)?.flatMap(value => linkIn({ ...given, value })),
      ),
  ],
])

export const takeawayKeys = keysOf<TakeawayAnnotation>([
  ['takeaway', given => only('takeaway', booleanIn(given))],
  ['kind', given => only('kind', oneOf(given, takeawayKinds))],
  ['voice', given => only('voice', oneOf(given, voices))],
  [
    'stance',
    given =>
      only(
        'stances',
        itemsIn(given)?.flatMap(value => stanceIn({ ...given, value })),
      ),
  ],
  [
    'stances',
    given =>
      only(
        'stances',
        itemsIn(given)?.flatMap(value => stanceIn({ ...given, value })),
      ),
  ],
])

/** A comment's entries: `kind` is a talk's or a takeaway's by its value, which no two of them share. */
export const readBlockKeys = (
  entries: Entry[],
  context: Context,
  elsewhere: Elsewhere[],
): { talk: TalkAnnotation; takeaway: TakeawayAnnotation } => {
  const isOf = ({ key, value }: Entry, keys: ReadonlyMap<string, unknown>, kinds: readonly string[]): boolean =>
    keys.has(key) && (key !== 'kind' || (typeof value === 'string' && kinds.includes(value.trim().toLowerCase())))
  const ofTalk = entries.filter(entry => isOf(entry, talkKeys, talkKinds))
  const ofTakeaway = entries.filter(entry => isOf(entry, takeawayKeys, takeawayKinds))
  const ofNeither = entries.filter(entry => !ofTalk.includes(entry) && !ofTakeaway.includes(entry))
  const every = keysOf<object>([...talkKeys.keys(), ...takeawayKeys.keys()].map(key => [key, () => undefined]))
  every.set('kind', given => only('kind', oneOf(given, [...talkKinds, ...takeawayKinds])))
  readKeys(ofNeither, every, context, elsewhere)
  return { talk: readKeys(ofTalk, talkKeys, context), takeaway: readKeys(ofTakeaway, takeawayKeys, context) }
}
