// Postings are held in pages, and a page is made when there is something to put into it: what nobody looks up takes no memory.
// A number of postings in, a page with room for them out. Refuses nothing.
import { room } from './rows.ts'

type Ids = Uint16Array | Uint32Array

/** What stands in `documents` is worth, each, `worths` of its class. */
export type Page = { documents: Ids; classes: Ids; worths: Float64Array }

/** Together they take a quarter of a megabyte, or half of one. */
const POSTINGS = 0x10000

/** Pages of one field, whose classes mean the same. */
export type FieldPages = {
  /** Sets what the field's classes are worth, in the pages that there are and those that will be. */
  setWorths: (worths: Float64Array) => void
  /** Where so many postings go; theirs alone. `start` is where they begin in page number `page`. */
  take: (count: number) => { page: number; start: number }
}
export type Pages = { all: Page[]; ofField: () => FieldPages }

export const createPages = (size: number): Pages => {
  const all: Page[] = []
  const ofField = (): FieldPages => {
    let worths: Float64Array = new Float64Array()
    const own: number[] = []
    let [open, used, length] = [-1, 0, 0]
    const add = (postings: number): number => {
      const page = { documents: room(postings, size > 0x10000), classes: room(postings, worths.length > 0x10000), worths }
      own.push(all.length)
      return all.push(page) - 1
    }
    return {
      setWorths: now => {
        // A page whose classes are too narrow for the new ones stays as it is, and gets no more.
        if (now.length > 0x10000 && worths.length <= 0x10000) open = -1
        worths = now
        for (const page of own) {
          const known = all[page]
          if (known) known.worths = now
        }
      },
      take: count => {
        // What many documents have gets a page of its own: little then stays unused at the end of the others.
        if (count > POSTINGS / 4) return { page: add(count), start: 0 }
        if (open < 0 || used + count > length) {
          length = Math.min(POSTINGS, Math.max(count, own.length === 0 ? POSTINGS / 16 : POSTINGS))
          ;[open, used] = [add(length), 0]
        }
        const start = used
        used += count
        return { page: open, start }
      },
    }
  }
  return { all, ofField }
}
