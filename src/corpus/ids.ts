// Names to ids: lower-case ASCII letters, digits and hyphens, the same on every machine.
// Refuses to be empty: a name with no Latin letter or digit gets a short hash instead.

/** FNV-1a, 32 bits, as base 36. For telling names apart, not for integrity. */
export const shortHash = (text: string): string => {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}

/** Letters that Unicode decomposition leaves whole. */
const whole: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i' }

const plain = /^[\0-\x7f]*$/

/** Text as compared: compatibility form, no accents, no zero-width characters, straight quotes, lower case. */
export const fold = (text: string): string =>
  // Most text is ASCII, which none of the rest would change.
  plain.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/[\u0300-\u036f\u200b-\u200f\u2060\ufeff]/g, '')
        .replace(/[‘’‛′]/g, "'")
        .replace(/[“”„″]/g, '"')
        .toLowerCase()
        .replace(/[ßæœøđðþłı]/g, letter => whole[letter] ?? letter)

/** Names that a file system keeps for its devices, a host for a folder's own page and for what it misses there, and keys that
 * every object has already. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|index|404|constructor|prototype)$/

export const isReserved = (id: string): boolean => reserved.test(id)

/** `slug('C++ at Núcleo', 6)` is `cpp-at-nucleo`. `words` bounds the length; 0 for all. */
export const slug = (text: string, words = 0): string => {
  const parts =
    fold(text)
      .replace(/\+/g, 'p')
      .replace(/#/g, ' sharp ')
      .replace(/'/g, '')
      .match(/[a-z0-9]+/g) ?? []
  const kept = (words > 0 ? parts.slice(0, words) : parts).join('-').slice(0, 80).replace(/-+$/, '')
  return isReserved(kept) ? `${kept}-name` : kept || `x${shortHash(text)}`
}

/** Hands out each id once: the second `postmortems` becomes `postmortems-2`. */
export const uniqueIds = (): ((wanted: string) => string) => {
  const taken = new Set<string>()
  /** The number to try next, so that a thousand of one name need not each count from two. */
  const next = new Map<string, number>()
  return wanted => {
    let id = wanted
    let n = next.get(wanted) ?? 2
    for (; taken.has(id); n++) id = `${wanted}-${n}`
    if (id !== wanted) next.set(wanted, n)
    taken.add(id)
    return id
  }
}
