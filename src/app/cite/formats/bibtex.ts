// References in; BibTeX in UTF-8 out, an entry each: @inproceedings for a talk with author and year, @misc for the rest.
// Whatever TeX would take for its own is escaped, so that what is read back is what was written.
import { type Author, type Entry, entryOf } from '../entry.ts'
import type { Format } from './format.ts'

/** Commands in place of braces: BibTeX counts even those behind a backslash. */
const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
}

/** Signs that TeX would join to another: `--` to a dash, ?` to a turned question mark. */
const joined = /(?<=-)-|(?<=')'|(?<=[`?!])`|(?<=,),/g

export const escapeTex = (text: string): string =>
  text.replace(/[\\{}~^<>|]|[&%$#_]/g, sign => commands[sign] ?? `\\${sign}`).replace(joined, sign => `{}${sign}`)

/** The few signs that an address may hold, and a field may not. */
const escapeAddress = (url: string): string => url.replace(/[{}\\^|`"\s]/g, sign => encodeURIComponent(sign))

/** Two capitalised words, which BibTeX reads as a person writes them. It would split any other name by rules of its own. */
const plainName = /^\p{Lu}[\p{Script=Latin}\p{M}’.-]* (?!And$)\p{Lu}[\p{Script=Latin}\p{M}’-]*$/u

const author = ({ name, group }: Author): string => (!group && plainName.test(name) ? name : `{${escapeTex(name)}}`)

const entry = ({ key, type, title, authors, event, genre, date, url, note, text }: Entry): string => {
  const inProceedings = type === 'speech' && authors.length > 0 && date !== undefined
  const fields: [string, string | undefined][] = [
    ['author', authors.length > 0 ? authors.map(author).join(' and ') : undefined],
    // A second pair of braces: styles would lower the case of names.
    ['title', `{${escapeTex(title)}}`],
    inProceedings
      ? ['booktitle', event && escapeTex(event)]
      : ['howpublished', escapeTex(event ? `${genre} at ${event}` : 'Hallway')],
    ['year', date?.[0]?.toString()],
    ['url', escapeAddress(url)],
    ['note', note && escapeTex(note)],
    ['annote', text && escapeTex(text)],
  ]
  const written = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []))
  return `@${inProceedings ? 'inproceedings' : 'misc'}{${key},\n${written.join(',\n')}\n}`
}

export const bibtex: Format = {
  id: 'bibtex',
  name: 'BibTeX',
  file: { extension: 'bib', type: 'application/x-bibtex' },
  write: references => references.map(entryOf).map(entry).join('\n\n'),
}
