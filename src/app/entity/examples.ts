// Takeaways, talks and editions for tests: plainly made up, and as short as the schema allows.
import { exampleEdition, exampleTakeaway } from '../../corpus/examples.ts'
import type { Edition, Stance, StanceName, Takeaway, TalkSummary } from '../../corpus/schema.ts'

export const edition = exampleEdition

/** `e15` to `e19` are editions of their years; `e` has none. */
export const editions: ReadonlyMap<string, Edition> = new Map(
  [edition('e', null), ...[1999, 2015, 2016, 2017, 2018, 2019].map(year => edition(`e${`${year}`.slice(2)}`, year))].map(each => [
    each.id,
    each,
  ]),
)

let made = 0
export const takeaway = (at: string, more: Partial<Takeaway> = {}): Takeaway =>
  exampleTakeaway({ id: `t${++made}`, edition: at, ...more })

export const stance = (name: StanceName, company?: string, tool = 'tool-a'): Stance => ({
  stance: name,
  tool,
  ...(company && { holder: { entity: 'company', id: company } }),
})

export const telling = (at: string, ...stances: Stance[]): Takeaway => takeaway(at, { stances })

/** A sentence whose tools stand in brackets: `[tool-a]`. */
export const sentence = (at: string, written: string, ...stances: Stance[]): Takeaway => {
  let text = ''
  const mentions: Takeaway['mentions'] = []
  for (const part of written.split(/(\[[a-z-]+\])/)) {
    const id = /^\[([a-z-]+)\]$/.exec(part)?.[1]
    if (id) mentions.push({ entity: 'tool', id, start: text.length, end: text.length + id.length })
    text += id ?? part
  }
  return takeaway(at, { text, mentions, stances })
}

export const talk = (id: string, at: string, more: Partial<TalkSummary> = {}): TalkSummary => ({
  id,
  title: id,
  kind: 'talk',
  edition: at,
  people: [],
  companies: [],
  tools: [],
  topics: [],
  recaps: ['r'],
  takeaways: 0,
  ...more,
})
