// Text in a place where names stand in; the people, and the companies beside them, out. Knows the shape of a name and the
// vocabulary's people; refuses what has the words of a title.
import type { Vocabulary } from '../vocabulary.ts'

const particle = "(?:van|von|der|den|de|la|le|di|da|del|bin|al|ten|ter|O'|d')"
/** A word, or initials: `Luis`, `G.`, `W.A.`. */
const word = "(?:(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}\\p{M}'’-]*)"
/** Two to four capitalised words, with particles between; for building patterns with the `u` flag. */
export const namePattern = `${word}(?:[ \\u00a0](?:${particle}[ \\u00a0])*${word}){1,3}`
const wholeName = new RegExp(`^${namePattern}$`, 'u')

/** Words of titles that are never words of a person's name. */
const titleWords =
  /(?<![\p{L}\p{M}])(the|and|of|for|with|in|to|a|an|your|our|how|why|what|is|are|not|at|on|from|site|reliability|engineering|engineer|systems?|distributed|service|data|cloud|software|design|learning|machine|incident|management|monitoring|testing|lessons|learned|building|scaling|open|source|team|culture|production|infrastructure|keynote|workshop|talk|panel|day|track|conference|slides|video|security|performance|network|continuous|delivery|microservices|serverless|web|apps?|architecture|it|we|you|my|his|her|their|it's|i|do|does|don't|can|be|this|that|when|where|who|which|making|using|going|getting|introduction|intro|meet|thanks|welcome|hello)(?![\p{L}\p{M}])/iu

/** Neither the name itself nor a word of it is something else: `Google Storage SREs`, `Apache Kafka`. */
const isOther = (text: string, vocabulary: Vocabulary): boolean =>
  (['tool', 'company', 'topic', 'conference'] as const).some(kind => vocabulary.find(kind, text)) ||
  text.split(/\s+/).some(part => vocabulary.find('company', part)?.name === part || /^\p{Lu}{2,}s$/u.test(part))

export const isPerson = (text: string, vocabulary: Vocabulary): boolean =>
  vocabulary.find('person', text) !== undefined || (wholeName.test(text) && !titleWords.test(text) && !isOther(text, vocabulary))

export const canonicalPerson = (text: string, vocabulary: Vocabulary): string => vocabulary.find('person', text)?.name ?? text

export type Byline = { people: string[]; companies: string[] }

/** `Jos Visser, Google`, `Carin Meier and Sam Aaron`, `Anne Bradley & Courtney Kissler (Nike)`; undefined where no person stands first. */
export const readByline = (source: string, vocabulary: Vocabulary): Byline | undefined => {
  if (source.length > 200) return undefined
  const text = source
    .replace(/[[\]]/g, '')
    .replace(/^[\s\-–—:|,(]+|[\s:;,]+$/g, '')
    .replace(/\.$/, '')
    .replace(/\s+/g, ' ')
  if (!text || text.length > 160) return undefined
  const people: string[] = []
  const companies: string[] = []
  const inBrackets = [...text.matchAll(/\(([^)]*)\)?/g)].map(found => found[1] ?? '')
  const parts = text
    .replace(/\([^)]*\)?/g, ',')
    .split(/\s*(?:,|;|&|\+|\/|\band\b|\bund\b|\by\b|\bet\b|\bfrom\b|\bat\b|\bof\b|\bvon\b|@)\s*/u)
  for (const part of parts.map(item => item.trim()).filter(Boolean)) {
    if (isPerson(part, vocabulary)) people.push(canonicalPerson(part, vocabulary))
    else if (people.length > 0) companies.push(part)
    else return undefined
  }
  if (people.length === 0) return undefined
  const named = [...companies, ...inBrackets].flatMap(part => {
    const company = vocabulary.find('company', part.trim())
    return company
      ? [company.name]
      : /^\p{Lu}[\p{L}\p{N}.&'-]*(?: \p{Lu}[\p{L}\p{N}.&'-]*){0,3}$/u.test(part.trim()) && part.length < 40 && !isRole(part)
        ? [part.trim()]
        : []
  })
  return { people: [...new Set(people)], companies: [...new Set(named)] }
}

/** `Staff technical writer`, `CTO`: what somebody is, not where. */
const isRole = (text: string): boolean =>
  /\b(engineer|writer|manager|director|lead|head|architect|developer|officer|founder|scientist|evangelist|advocate|sre|cto|ceo|vp|professor|consultant|senior|staff|principal)\b/i.test(
    text,
  )
