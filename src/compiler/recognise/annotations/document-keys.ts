// The keys of the `hallway` block in a document's metadata: of the whole file.
import type { DocumentAnnotation, TalkAnnotation } from './annotation.ts'
import { entriesOf } from './entries.ts'
import { type Keys, keysOf, only, readKeys } from './keys.ts'
import { talkKeys } from './block-keys.ts'
import { addressIn, booleanIn, dateIn, type Given, mapIn, namesIn, textIn, textsIn, yearIn } from './values.ts'

type Original = NonNullable<DocumentAnnotation['original']>
const originalKeys = keysOf<Original>([
  ['title', given => only('title', textIn(given))],
  ['author', given => only('author', textIn(given))],
  ['url', given => only('url', addressIn(given))],
])

type Names = NonNullable<DocumentAnnotation['names']>
const nameKeys = keysOf<Names>([
  ['tools', given => only('tools', textsIn(given))],
  ['companies', given => only('companies', textsIn(given))],
  ['people', given => only('people', textsIn(given))],
  ['topics', given => only('topics', textsIn(given))],
])

const within = <Annotation>(given: Given, keys: Keys<Annotation>): Partial<Annotation> | undefined => {
  const map = mapIn(given)
  const lineOf = (): number => given.line
  return map && readKeys(entriesOf(map, lineOf), keys, given)
}

/** `true`, or what is known of the one talk. */
const wholeTalk = (given: Given): TalkAnnotation | undefined => {
  if (given.value instanceof Map) return within(given, talkKeys)
  return booleanIn(given) === true ? {} : undefined
}

export const documentKeys = keysOf<DocumentAnnotation>([
  ['conference', given => only('conference', textIn(given))],
  ['region', given => only('region', textIn(given))],
  ['year', given => only('year', yearIn(given))],
  ['title', given => only('title', textIn(given))],
  ['author', given => only('author', textIn(given))],
  ['date', given => only('date', dateIn(given))],
  ['original', given => only('original', within(given, originalKeys))],
  ['talk', given => only('talk', wholeTalk(given))],
  ['talks', given => only('talks', booleanIn(given))],
  ['company', given => only('companies', namesIn(given, 'company'))],
  ['names', given => only('names', within(given, nameKeys))],
  ['ignore', given => only('ignore', textsIn(given))],
])
