// A takeaway and an edition for tests: plainly made up, as short as the schema allows, with whatever a test changes in them.
import type { Edition, Takeaway } from './schema.ts'

export const exampleTakeaway = (more: Partial<Takeaway> = {}): Takeaway => ({
  id: 't',
  kind: 'claim',
  voice: 'speaker',
  text: '',
  recap: 'r',
  edition: 'e',
  line: 1,
  endLine: 1,
  mentions: [],
  stances: [],
  links: [],
  figures: [],
  code: [],
  ...more,
})

export const exampleEdition = (id: string, year: number | null, more: Partial<Edition> = {}): Edition => ({
  id,
  name: id,
  series: null,
  region: null,
  year,
  recaps: [],
  talks: 0,
  takeaways: 0,
  ...more,
})
