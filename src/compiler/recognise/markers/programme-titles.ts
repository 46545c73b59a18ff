// A sentence and the people whom it names in; the talks out whose place on the programme it links to by their titles: what the
// address ends with are the words of the link. In any language, and beside nobody.
import { sliceInline } from '../../read/inline.ts'
import { linkRole } from '../links.ts'
import { nearest } from './nearest.ts'
import { type Find, reported } from './reported.ts'
import { words } from './set-off.ts'

/** In words: of fewer, an address tells too little. */
const FEWEST = 3

/** `/whats-the-time-and-why`, `/1234-short-queues.html`: the words that an address ends with. */
const slugOf = (url: string): string[] => {
  const last = url
    .replace(/[?#].*$/, '')
    .split('/')
    .filter(Boolean)
    .at(-1)
  return (last ?? '').replace(/\.\w{2,5}$/, '').split(/[^\p{L}\p{N}]+/u)
}

const isCalled = (url: string, title: string): boolean => {
  const slug = new Set(slugOf(url.toLowerCase()))
  const named = words(title.replace(/['’]/g, ''))
  return named.length >= FEWEST && named.filter(word => slug.has(word)).length >= Math.ceil(named.length * 0.8)
}

export const programmeTitles: Find = (sentence, people) =>
  sentence.spans.flatMap(({ type, start, end, url }) => {
    if (type !== 'link' || !url || linkRole(url, '') !== 'programme') return []
    const title = sliceInline(sentence, start, end)
    return isCalled(url, title.text)
      ? reported(title, nearest(people, end), 'a link whose address has the words of its title', 0.8)
      : []
  })
