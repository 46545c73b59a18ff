// A block's inline nodes in; its plain text out, with what was marked up as ranges of that text, and the way back from each
// character to the file. Leaves out what is no prose: HTML tags, kramdown `{:…}` lists, Liquid and Hugo tags, footnote marks.
import type { PhrasingContent } from 'mdast'
import { bareAddresses } from './bare-address.ts'

/** A link of no length is a player or an image that leads there; one without an address leads into the writer's own site. */
export type Span = { type: 'link' | 'code' | 'strong' | 'emphasis'; start: number; end: number; url?: string }
/** `source[i]` is the offset in the file of `text[i]`; `breaks` are the spaces of the text that end a line in the file. */
export type Inline = { text: string; spans: Span[]; source: number[]; breaks?: number[] }

const engineTags = /\{:[^}\n]{0,200}\}|\{%[\s\S]{0,400}?%\}|\{\{[\s\S]{0,400}?\}\}/y

/** Players that blog engines write as a tag of their own: the address of what they play. */
const players: [RegExp, string][] = [
  [/\byoutube\s+(?:id=|src=)?["']?([\w-]{11})(?![\w-])/i, 'https://www.youtube.com/watch?v='],
  [/\bvimeo\s+(?:id=|src=)?["']?(\d{6,12})\b/i, 'https://vimeo.com/'],
  [/\bspeakerdeck\s+(?:id=|src=)?["']?([\da-f]{32})\b/i, 'https://speakerdeck.com/player/'],
]
const playedBy = (tag: string): string | undefined => {
  for (const [pattern, address] of players) {
    const id = tag.match(pattern)?.[1]
    if (id) return address + id
  }
  return undefined
}

const BRACE = '{'.charCodeAt(0)

/** In UTF-16 units: a longer tag is none. */
const MAX_TAG = 1_000

/** Where the next character of a node's value stands in the file, past what Markdown wrote around it. */
const advance = (file: string, at: number, end: number, character: string): number => {
  if (file.charAt(at) === character) return at
  if (file.charAt(at) === '\\' && file.charAt(at + 1) === character) return at + 1
  if (file.charAt(at) === '&') return at
  // Between the words of one text stands a tag that was taken out.
  if (file.charAt(at) === '<' && character !== '<') {
    const behind = file.indexOf('>', at) + 1
    if (behind > 0 && behind <= end && behind - at < MAX_TAG) return advance(file, behind, end, character)
  }
  for (let i = at; i < Math.min(end, at + 40); i++) if (file.charAt(i) === character) return i
  return at
}

/** A text node's words, lines joined by spaces, and the place of each character in the file; without what blog engines would
 * take out. */
export const align = (value: string, file: string, start: number, end: number): { text: string; source: number[] } => {
  // Most texts stand in the file as they are.
  if (file.startsWith(value, start) && !value.includes('{')) {
    const places: number[] = []
    for (let place = start; place < start + value.length; place++) places.push(place)
    return { text: value.includes('\n') ? value.replaceAll('\n', ' ') : value, source: places }
  }
  const pieces: string[] = []
  const source: number[] = []
  let at = start
  let i = 0
  while (i < value.length) {
    // Nearly all of it stands in the file as it is.
    const from = i
    while (i < value.length && value.charCodeAt(i) === file.charCodeAt(at) && value.charCodeAt(i) !== BRACE) {
      source.push(at)
      i++
      at++
    }
    if (i > from) pieces.push(value.slice(from, i))
    if (i >= value.length) break
    engineTags.lastIndex = i
    const tag = value.charCodeAt(i) === BRACE ? engineTags.exec(value)?.[0] : undefined
    if (tag) {
      at = Math.min(end, at + tag.length)
      i += tag.length
      continue
    }
    const character = value.charAt(i)
    at = advance(file, at, end, character)
    pieces.push(character)
    source.push(at)
    if (file.charAt(at) === '&' && character !== '&') at = Math.max(at, file.indexOf(';', at))
    at++
    i++
  }
  return { text: pieces.join('').replaceAll('\n', ' '), source }
}

class Collector {
  readonly spans: Span[] = []
  readonly source: number[] = []
  readonly breaks: number[] = []
  private readonly file: string
  /** Joined at the end: a text that grows piece by piece is kept as a tree of them, several times its size. */
  private readonly pieces: string[] = []
  private length = 0
  constructor(file: string) {
    this.file = file
  }

  get text(): string {
    return this.pieces.join('')
  }

  put(value: string, start: number, end: number): void {
    if (value.includes('{'))
      for (const [tag] of value.matchAll(new RegExp(engineTags, 'g'))) {
        const url = playedBy(tag)
        if (url) this.spans.push({ type: 'link', start: this.length, end: this.length, url })
      }
    const { text, source } = align(value, this.file, start, end)
    for (let i = text.indexOf(' '); i >= 0 && value.includes('\n'); i = text.indexOf(' ', i + 1))
      if (this.file.charAt(source[i] ?? 0) === '\n') this.breaks.push(this.length + i)
    for (const at of source) this.source.push(at)
    this.pieces.push(text)
    this.length += text.length
  }

  visit(nodes: PhrasingContent[], definitions: Map<string, string>): void {
    for (const node of nodes) {
      const start = node.position?.start.offset ?? 0
      const end = node.position?.end.offset ?? start
      const from = this.length
      const mark = (type: Span['type'], url?: string) => {
        if (this.length > from || (type === 'link' && url))
          this.spans.push({ type, start: from, end: this.length, ...(url === undefined ? {} : { url }) })
      }
      switch (node.type) {
        case 'text':
          this.put(node.value, start, end)
          break
        case 'inlineCode':
          this.put(node.value, this.file.indexOf(node.value.charAt(0), start), end)
          mark('code')
          break
        case 'break':
          this.breaks.push(this.length)
          this.put(' ', start, end)
          break
        case 'link':
          this.visit(node.children, definitions)
          mark('link', node.url)
          break
        case 'linkReference':
          this.visit(node.children, definitions)
          mark('link', definitions.get(node.identifier.toLowerCase()))
          break
        case 'strong':
        case 'emphasis':
          this.visit(node.children, definitions)
          mark(node.type)
          break
        case 'html':
          // `<br>` ends a line; other tags are no words of the sentence.
          if (!/^<br\s*\/?>$/i.test(node.value)) break
          this.breaks.push(this.length)
          this.put(' ', start, end)
          break
        case 'delete':
          this.visit(node.children, definitions)
          break
        default: // images, footnote references: no words of the sentence
      }
    }
  }
}

/** A path within the writer's own site leads nowhere from here, but its text is still marked up as a link; a table of contents' is not. */
const withoutPath = ({ url, ...span }: Span): Span => (url !== undefined && /^https?:\/\//i.test(url) ? { ...span, url } : span)

export const readInline = (nodes: PhrasingContent[], file: string, definitions: Map<string, string>): Inline => {
  const collector = new Collector(file)
  collector.visit(nodes, definitions)
  const { text, spans, source, breaks } = collector
  return {
    text,
    spans: [...spans, ...bareAddresses(text, spans)]
      .filter(({ url }) => !url?.startsWith('#'))
      .map(withoutPath)
      .filter(({ start, end, url }) => start < end || url),
    source,
    breaks,
  }
}

/** A part of an inline text, trimmed; spans are cut to it. */
export const sliceInline = ({ text, spans, source, breaks = [] }: Inline, from: number, to: number): Inline => {
  let start = from
  let end = to
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return {
    text: text.slice(start, end),
    source: source.slice(start, end),
    breaks: breaks.filter(at => at >= start && at < end).map(at => at - start),
    spans: spans
      .filter(
        span => (span.start < end && span.end > start) || (span.start === span.end && span.start >= start && span.end <= end),
      )
      .map(span => ({ ...span, start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start })),
  }
}

/** The lines of a text as its writer broke them. */
export const linesOfInline = (inline: Inline): Inline[] => {
  const ends = [...(inline.breaks ?? []), inline.text.length]
  return ends.map((end, i) => sliceInline(inline, i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end)).filter(({ text }) => text !== '')
}
