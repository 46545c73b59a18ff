// A talk's title as a document writes it in; the title alone out: without the signs that it begins with, and without the edition
// of the conference before or behind it (`SampleCon 2017 - Title`). Refuses to take off what may be a part of it.
import { type Inline, sliceInline } from '../read/inline.ts'

const signs = /^(?:(?:\p{Extended_Pictographic}|[→➡▶►»✓✔★☆●■])[^\p{L}\p{N}"“«'([#@]*)+(?=\S)/u
const before = /^(.{3,40}?)(?:\s+[-–—|]|:)\s+(?=\S.{5})/u
const behind = /(?<=\S.{5,})(?:\s+[-–—|]\s+(.{3,40})|\s+\((.{3,40})\))$/u
/** A year tells an edition from a conference that a title speaks of. */
const year = /\d\d/

export const unadorned = (title: Inline, namesEdition: (text: string) => boolean): Inline => {
  const plain = sliceInline(title, title.text.match(signs)?.[0].length ?? 0, title.text.length)
  const isEdition = (text: string | undefined): boolean => text !== undefined && year.test(text) && namesEdition(text)
  const ahead = plain.text.match(before)
  if (ahead && isEdition(ahead[1])) return sliceInline(plain, ahead[0].length, plain.text.length)
  const after = plain.text.match(behind)
  return after && isEdition(after[1] ?? after[2]) ? sliceInline(plain, 0, after.index ?? 0) : plain
}
