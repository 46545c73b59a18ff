// Markdown in; the part of GitHub's extensions that it needs out. Parsers try each construct at every line or letter where it may
// begin, two fifths of all their time: what no sign of the document can begin is left out, and the tree is the same.
import { gfm } from 'micromark-extension-gfm'

/** As micromark takes it. */
export type Extension = ReturnType<typeof gfm>
type ConstructRecord = NonNullable<Extension['text']>

/** A construct, by its name in micromark's extensions, and what every text has in which it may occur. */
const needs: [string, RegExp][] = [
  ['table', /\||:-|-:/],
  ['strikethrough', /~/],
  ['tasklistCheck', /\[[\sx]\]/i],
  ['gfmFootnoteDefinition', /\[\^/],
  ['gfmFootnoteCall', /\[\^/],
  ['gfmPotentialFootnoteCall', /\[\^/],
  ['wwwAutolink', /www\./i],
  ['protocolAutolink', /https?:\/\//i],
  ['emailAutolink', /[\w.+-]@[\w.-]/],
]
const addresses = new Set(['wwwAutolink', 'protocolAutolink'])
/** That does not stand where links and tags have theirs. */
const addressInText = /(?<![(<"'=/.\w-]|\]:[ \t])(?:https?:\/\/|www\.)/i

const whole: Extension = gfm()

const without = (record: ConstructRecord = {}, left: ReadonlySet<string>): ConstructRecord => {
  const kept: ConstructRecord = {}
  for (const [code, constructs] of Object.entries(record)) {
    const some = [constructs ?? []].flat().filter(({ name }) => name === undefined || !left.has(name))
    // Keys are codes of characters, or `null`.
    if (some.length > 0) kept[code as unknown as number] = some
  }
  return kept
}

const made = new Map<string, Extension[]>()
/** In a list, as micromark takes them. */
const extensionsBut = (names: string[]): Extension[] => {
  const key = names.join()
  const known = made.get(key)
  if (known) return known
  const left = new Set(names)
  const { text, document, flow, insideSpan, attentionMarkers } = whole
  const extensions: Extension[] = [
    {
      ...{ text: without(text, left), document: without(document, left), flow: without(flow, left) },
      ...(left.has('strikethrough') ? {} : { insideSpan, attentionMarkers }),
    },
  ]
  made.set(key, extensions)
  return extensions
}

/** `withAddresses`: to parse with where the first tree has an address as text. */
export const extensionsFor = (text: string): { extensions: Extension[]; withAddresses?: Extension[] } => {
  const left = needs.flatMap(([name, sign]) => (sign.test(text) ? [] : [name]))
  if (addressInText.test(text)) return { extensions: extensionsBut(left) }
  return { extensions: extensionsBut([...new Set([...left, ...addresses])]), withAddresses: extensionsBut(left) }
}
