// References in; CSL-JSON 1.0.2 out, always a list. Names are literal: where one ends and the other begins, nobody told us.
import { type Entry, entryOf } from '../entry.ts'
import type { Format } from './format.ts'

const item = ({ key, type, title, authors, event, genre, date, url, note, text }: Entry) => ({
  id: key,
  type,
  title,
  ...(authors.length > 0 && { author: authors.map(({ name }) => ({ literal: name })) }),
  ...(event && { 'event-title': event }),
  ...(type !== 'speech' && { 'container-title': 'Hallway' }),
  ...(genre && { genre }),
  ...(date && { issued: { 'date-parts': [date] } }),
  URL: url,
  ...(note && { note }),
  ...(text && { annote: text }),
})

export const cslJson: Format = {
  id: 'csl-json',
  name: 'CSL-JSON',
  file: { extension: 'json', type: 'application/vnd.citationstyles.csl+json' },
  write: references => JSON.stringify(references.map(entryOf).map(item), null, 2),
}
