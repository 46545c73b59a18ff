// The address of a page and words on it in; the address that opens the page at those words out, as the W3C's draft "URL
// Fragment Text Directives" has it: `#:~:text=start,end`. Browsers that do not know it open the page at its top.

/** Beyond this many characters the first and the last words are named, not all. */
const WHOLE = 90
const WORDS = 5

/** The directive's own separators are encoded too. */
const encoded = (text: string): string => encodeURIComponent(text).replace(/-/g, '%2D').replace(/'/g, '%27')

/** Signs that many a site's typography changes: straight quotes, hyphens, dots. Words up to the first such sign are sure. */
const changed = /["'“”‘’`–—…]|--|\.\.\./

const surestRun = (text: string): string => {
  const runs = text
    .split(changed)
    .map(run => run.trim())
    .filter(run => run.split(' ').length > 2)
  return runs.sort((a, b) => b.length - a.length)[0] ?? ''
}

export const textFragmentUrl = (url: string, words: string): string => {
  const text = words.replace(/\s+/g, ' ').trim()
  const sure = changed.test(text) ? surestRun(text) : text
  if (!sure) return url
  const parts = sure.split(' ')
  const directive =
    sure.length <= WHOLE || parts.length < 2 * WORDS
      ? encoded(sure)
      : `${encoded(parts.slice(0, WORDS).join(' '))},${encoded(parts.slice(-WORDS).join(' '))}`
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`
}
