// Things with their spellings in; for the beginning of a word, the things that have a spelling in which a word begins so out,
// best first. The beginnings are listed at the first look, by their first letter; a letter's are sorted when it is first
// looked up, and searched by halves.
import { fold } from '../corpus/ids.ts'

export type Named<Kind extends string = string> = { kind: Kind; id: string; name: string; aliases: string[]; takeaways: number }
/** `alias` where another spelling than the name begins so. */
export type Begun<Kind extends string> = { named: Named<Kind>; alias?: string }
export type Beginnings<Kind extends string> = (beginning: string, most: number, kind?: Kind) => Begun<Kind>[]

type Entry<Kind extends string> = { key: string; named: Named<Kind>; alias: string | undefined; later: boolean }
/** 0 the whole name or alias; 1, 2 the beginning of the name, of an alias; 3, 4 a later word of the name, of an alias. */
type Fitting<Kind extends string> = { entry: Entry<Kind>; fit: number }

/** What comes after these is looked up no more: a spelling may be a pasted page. */
const longest = 200
const mostWords = 40

const ascii = /^[\0-\x7f]*$/

/** As beginnings are compared: folded, signs as one space. A plus and a sharp count: C++ is not C. */
export const compared = (text: string): string => {
  const folded = fold(text).replace(/['\u00ad]/g, '')
  // Most names are ASCII, for which the shorter list says the same, and much sooner.
  return folded.replace(ascii.test(folded) ? /[^a-z0-9+#]+/g : /[^\p{L}\p{M}\p{N}+#]+/gu, ' ').trim()
}

/** `OK Log` begins as `ok log`, `log` and `oklog`. */
export const beginningsOf = (spelling: string): { key: string; later: boolean }[] => {
  const whole = compared(spelling.slice(0, longest))
  const keys = [{ key: whole, later: false }]
  for (let at = whole.indexOf(' '); at >= 0 && keys.length < mostWords; at = whole.indexOf(' ', at + 1))
    keys.push({ key: whole.slice(at + 1), later: true })
  if (keys.length > 1) keys.push({ key: whole.replaceAll(' ', ''), later: false })
  return keys
}

const ordered = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const byLetter = <Kind extends string>(all: readonly Named<Kind>[]): Map<string, Entry<Kind>[]> => {
  const letters = new Map<string, Entry<Kind>[]>()
  for (const named of all)
    for (const alias of [undefined, ...named.aliases])
      for (const { key, later } of beginningsOf(alias ?? named.name)) {
        const entries = letters.get(key.charAt(0))
        const entry = { key, named, alias, later }
        if (entries) entries.push(entry)
        else letters.set(key.charAt(0), [entry])
      }
  return letters
}

/** Where the first is that does not come before the beginning. */
const firstFrom = (entries: readonly Entry<string>[], beginning: string): number => {
  let [low, high] = [0, entries.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((entries[middle]?.key ?? '') < beginning) low = middle + 1
    else high = middle
  }
  return low
}

const byRank = (a: Fitting<string>, b: Fitting<string>): number =>
  a.fit - b.fit ||
  b.entry.named.takeaways - a.entry.named.takeaways ||
  ordered(a.entry.named.name, b.entry.named.name) ||
  ordered(a.entry.named.kind, b.entry.named.kind) ||
  ordered(a.entry.named.id, b.entry.named.id) ||
  ordered(a.entry.alias ?? '', b.entry.alias ?? '')

export const createBeginnings = <Kind extends string>(all: readonly Named<Kind>[]): Beginnings<Kind> => {
  let letters: Map<string, Entry<Kind>[]> | undefined
  const sorted = new Set<Entry<Kind>[]>()
  const entriesFor = (letter: string): Entry<Kind>[] => {
    const entries = (letters ??= byLetter(all)).get(letter) ?? []
    if (!sorted.has(entries)) entries.sort((a, b) => ordered(a.key, b.key))
    sorted.add(entries)
    return entries
  }
  return (beginning, most, kind) => {
    if (!beginning) return []
    const entries = entriesFor(beginning.charAt(0))
    const best: Fitting<Kind>[] = []
    for (let at = firstFrom(entries, beginning); at < entries.length; at++) {
      const entry = entries[at]
      if (!entry?.key.startsWith(beginning)) break
      if (kind !== undefined && entry.named.kind !== kind) continue
      const fit = !entry.later && entry.key === beginning ? 0 : (entry.later ? 3 : 1) + Number(entry.alias !== undefined)
      const fitting: Fitting<Kind> = { entry, fit }
      const last = best[most - 1]
      if (last && byRank(last, fitting) <= 0) continue
      // Each thing once, by the spelling that fits best.
      const before = best.findIndex(other => other.entry.named === entry.named)
      const other = best[before]
      if (other && byRank(other, fitting) <= 0) continue
      if (other) best.splice(before, 1)
      const place = best.findIndex(each => byRank(fitting, each) < 0)
      best.splice(place < 0 ? best.length : place, 0, fitting)
      if (best.length > most) best.pop()
    }
    return best.map(({ entry: { named, alias } }) => ({ named, ...(alias !== undefined && { alias }) }))
  }
}
