// A sentence in; the tools, companies, topics and people that it names out, as the vocabulary or the sentence spells them.
// A link to a repository names a tool that the vocabulary need not know. The longest name wins; a name may be of two kinds.
import { fold } from '../../corpus/ids.ts'
import type { EntityKind } from '../../corpus/schema.ts'
import type { Inline } from '../read/inline.ts'
import { coined } from './coined.ts'
import { findPeople } from './people.ts'
import { companyOrTool } from './company-or-tool.ts'
import { enumerated } from './enumerated.ts'
import { withoutPlaces } from './places-on-the-web.ts'
import { usedWords } from './used-words.ts'
import { remembered } from './remembered.ts'
import { addressKey, type Name, type NameKind, type Spelling, type Token, tokenise, type Vocabulary } from '../vocabulary.ts'

/** `name` as the vocabulary spells it, or as found. Offsets of the text. */
export type NamedMention = { entity: EntityKind; name: string; start: number; end: number; url?: string; known: boolean }

/** Words that may hang on a name by a hyphen without making it another name: `Kafka-based`. */
const compounds =
  /^-(?:based|like|style|powered|backed|native|specific|compatible|related|side|driven|only|aware|as|first|wide|in|compliant|ready|hosted|enabled|free|focus(?:s?ed)?|centric|oriented|managed|heavy|inspired|friendly|generated|integrated|flavou?red|backend)\b/i

/** A plural or possessive ending is no part of the name; a topic is also found in the plural. */
const sameWord = (token: Token, wanted: string, kind: NameKind): boolean =>
  token.folded === wanted || (kind === 'topic' && (token.folded === `${wanted}s` || token.folded === `${wanted}es`))

/** `AWS/GCP`, `(Example/IBM)`, `AWS/GCP/etc`: names side by side, and no path. */
const besideSlash = (text: string, start: number, end: number): boolean => {
  const from = text.slice(0, start).search(/\S*$/)
  const run = text.slice(from).match(/^\S+/)?.[0] ?? ''
  return (
    from + run.length >= end && /^[("']*\p{Lu}[\p{L}\p{N}+#-]*(?:\/(?:\p{Lu}[\p{L}\p{N}+#-]*|etc))+[)"'’s.,;:!?]*$/u.test(run)
  )
}

const standsAt = (text: string, tokens: Token[], at: number, { name, tokens: wanted }: Spelling): boolean => {
  for (let i = 0; i < wanted.length; i++) {
    const token = tokens[at + i]
    const word = wanted[i]
    if (!token || word === undefined || !sameWord(token, word, i === wanted.length - 1 ? name.kind : 'tool')) return false
    const before = tokens[at + i - 1]
    if (i > 0 && before && !/^[-_ ./:’'&,\u00a0]{0,2}$/.test(text.slice(before.end, token.start))) return false
  }
  const first = tokens[at]
  const last = tokens[at + wanted.length - 1]
  if (!first || !last) return false
  const slash = text.charAt(first.start - 1) === '/' || text.charAt(last.end) === '/'
  if (slash && besideSlash(text, first.start, last.end)) return true
  const after = text.slice(last.end, last.end + 16)
  if (
    /[\p{L}\p{N}][-_./@]$/u.test(text.slice(Math.max(0, first.start - 2), first.start)) ||
    /[@/]$/.test(text.slice(0, first.start))
  )
    return false
  if (/^[-_][\p{L}\p{N}]/u.test(after) && !compounds.test(after)) return false
  return !/^(?:\.(?:com|net|org|io|dev|js)\b|\/[\p{L}])/u.test(after)
}

/** No other word is written so within: `WebFlux`, of which some make `Webflux`. */
const isCamel = /^\p{Lu}\p{Ll}+\p{Lu}[\p{L}]*$/u
const isAsWritten = (text: string, tokens: Token[], at: number, { name, text: spelling, tokens: wanted }: Spelling): boolean => {
  if (!name.exact) return true
  const written = text.slice(tokens[at]?.start, tokens[at + wanted.length - 1]?.end).replace(/\s+/g, ' ')
  if (written === spelling) return true
  // A sentence's first word has its capital anyway.
  const start = tokens[at]?.start ?? 0
  const isFirst = start === 0 || /[.!?:]\s+$/u.test(text.slice(Math.max(0, start - 4), start))
  return wanted.length === 1 && !isFirst && isCamel.test(spelling) && /^\p{Lu}\p{Ll}+$/u.test(written) && spelling.length >= 7
}

/** `Go`, `R`, `C` are words and initials too: a language beside a word that says so, or one that languages follow. */
const oneOfTheLanguages = (text: string, start: number, end: number): boolean =>
  !/^\p{Lu}\p{Ll}?$/u.test(text.slice(start, end)) ||
  (/\b(?:in|with|for|using|to|from|like|and|or|of|the|our|into|on|by|a)\s+$/i.test(text.slice(0, start)) &&
    !/^(?:\s*&|\s+(?:ahead|back|through|out|over|beyond|wrong|right|home|live|down|up|away)\b)/i.test(text.slice(end))) ||
  /^[\s-]+(?:code|librar\w+|programs?|clients?|languages?|bindings?|runtime|packages?|modules?|developers?|programmers?|services?|users?|usergroup|user group|sdk|compiler|routines?|binar\w+)\b/i.test(
    text.slice(end),
  )

const known = (name: Name, start: number, end: number): NamedMention[] =>
  name.kind === 'conference'
    ? []
    : [{ entity: name.kind, name: name.name, start, end, known: true, ...(name.url ? { url: name.url } : {}) }]

const fromVocabulary = ({ text, spans }: Inline, tokens: Token[], vocabulary: Vocabulary): NamedMention[] => {
  const found: NamedMention[] = []
  const words: NamedMention[] = []
  for (let at = 0; at < tokens.length; ) {
    const begun = vocabulary.spellings.get(tokens[at]?.folded ?? '')
    // Nearly all words are no name's first.
    if (!begun) {
      at++
      continue
    }
    const start = tokens[at]?.start ?? 0
    const candidates = begun.filter(spelling => {
      const { name } = spelling
      if (!standsAt(text, tokens, at, spelling)) return false
      const end = tokens[at + spelling.tokens.length - 1]?.end ?? start
      if (name.kind === 'tool' && !oneOfTheLanguages(text, start, end)) return false
      const asWritten = isAsWritten(text, tokens, at, spelling)
      if (asWritten && !name.code) return true
      const setOff = spans.some(
        span =>
          (span.type === 'code' || span.type === 'link') &&
          span.start <= start &&
          span.end >= end &&
          span.end - span.start <= end - start + 3,
      )
      if (setOff && asWritten) return true
      if (name.kind === 'tool') words.push(...known(name, start, end))
      return false
    })
    const longest = candidates[0]?.tokens.length ?? 0
    const end = tokens[at + longest - 1]?.end ?? start
    for (const { name } of new Map(
      candidates.filter(c => c.tokens.length === longest).map(c => [`${c.name.kind} ${c.name.id}`, c]),
    ).values())
      found.push(...known(name, start, end))
    at += longest || 1
  }
  if (words.length === 0) return found
  const used = usedWords(text, words, vocabulary)
  const sure = [...found, ...used]
  return [...sure, ...enumerated(text, words, sure)]
}

/** `owner/name` of a repository's address, where it is one of its pages. */
const repository = (url: string): { owner: string; name: string } | undefined => {
  const found = url.match(
    /^https?:\/\/(?:www\.)?(?:github|gitlab|bitbucket)\.(?:com|org)\/([\w.-]+)\/([\w.-]+?)(?:\.git)?(?:[/?#].*)?$/i,
  )
  return found?.[1] && found[2] && !/^(orgs|topics|features|about|sponsors|user-attachments|gist)$/i.test(found[1])
    ? { owner: found[1], name: found[2] }
    : undefined
}

/** Repositories that hold slides, notes, dot-files or an organisation's page, not software. */
const noTool =
  /^slides?[-_]|slides?$|talks?$|presentations?$|notes$|dotfiles|awesome|\.github\.(io|com)$|workshop|tutorial|training|boot-?camp|course|materials?$|resources$|examples?$|demos?$|blog|posts?$|papers?$|conference|con(?:f|europe|emea|asia|americas)?[-_]?(?:20)?\d\d|20\d\d$|^(?:19|20)\d\d[-_]/i

/** `deploying-queues-with-exampledb`, `learning-from-queues`: what somebody wrote or showed. */
const isPhrase =
  /^\w+(?:[-_]\w+)*[-_](?:of|the|to|and|from|your|how|why)[-_]\w+|^\w+ing[-_](?:\w+[-_])+(?:with|for|on|in)[-_]\w+/i

/** `CEO of [Example](https://example.io)`: a firm. */
const employs =
  /\b(?:(?:ceo|cto|cio|vp|co-?founder|founder|head|director|engineer|developer|advocate)s?\s+(?:of|at)|works?\s+(?:at|for)|from|employed by)\s+(?:the\s+)?$/i

/** What a link says of where it leads. */
const isLabel = /^(?:here|docs?|the[ -]code|code|package|blog|home ?page|book|app|example[ -]app|link|site|website)$/i
/** A package's page, by its name. */
const registry =
  /^https?:\/\/(?:www\.)?(?:npmjs\.(?:com|org)\/package\/(?:@[\w-]+\/)?|pypi\.(?:org|python\.org)\/(?:project|pypi)\/|crates\.io\/crates\/|rubygems\.org\/gems\/|hub\.docker\.com\/(?:r\/[\w.-]+|_)\/|pkg\.go\.dev\/(?:[\w.-]+\/)*)([\w.-]+)\/?(?:[?#].*)?$/i
/** `[Parca](https://www.parca.dev)`, `[Hogan.js](http://x.github.io/hogan.js)`: the address of a project is its name. */
const projectAt = (url: string, written: string): boolean => {
  if (
    !/^\p{Lu}?[\p{L}\p{N}]+(?:[ .-][\p{L}\p{N}]+|(?:[.-][\p{L}\p{N}]+){2,3})?$/u.test(written) ||
    written.length < 3 ||
    written.length > 30
  )
    return false
  const plain = (text: string) =>
    fold(text)
      .replace(/[^a-z0-9]/g, '')
      .replace(/(?:js|lang|db|io|project)$/, '')
  const isName = !noTool.test(written) && !isLabel.test(written) && !isPhrase.test(written)
  const listed = url.match(registry)?.[1]
  if (listed !== undefined && plain(listed) === plain(written)) return isName
  const found = url.match(/^https?:\/\/(?:www\.|docs\.)?([\w-]+)\.(github\.io|io|dev|org|js\.org|sh|rs)(?:\/([\w.-]+))?/i)
  if (!found) return false
  const name = plain(written)
  // Of several parts only where the address has a path of that name.
  if (/[.-][\p{L}\p{N}]+[.-]/u.test(written) && (found[2] !== 'github.io' || found[3] === undefined || !isName)) return false
  return (
    name !== '' &&
    (found[2] === 'github.io' ? [found[1], found[3]] : [found[1]]).some(part => part !== undefined && plain(part) === name)
  )
}

/** `https://www.exampledb.io/`: the front page of the tool that bears that name. */
const frontPage = (url: string, vocabulary: Vocabulary): Name | undefined => {
  const host = url.match(
    /^https?:\/\/(?:www\.)?([a-z][\w-]{3,})\.(?:com|io|org|dev|net|sh|app|cloud|ai|rs|co|tech|run)(?:\/(?:index\.\w+)?)?(?:[?#].*)?$/i,
  )?.[1]
  return host
    ? (vocabulary.find('tool', host) ?? vocabulary.find('tool', host.replace(/(?<=\w{3})-?(?:project|hq)$/i, '')))
    : undefined
}

/** One file to read of a repository; its README speaks for the whole. */
const isDocument = /\/blob\/(?![^?#]*\breadme\b)[^?#]+\.(?:md|markdown|mdx|txt|pdf|pptx?|key|ipynb)(?:[?#]|$)/i

const fromLinks = ({ text, spans }: Inline, vocabulary: Vocabulary): NamedMention[] =>
  spans.flatMap(({ type, url, start, end }): NamedMention[] => {
    if (type !== 'link' || !url || addressKey(url) === vocabulary.original) return []
    const name = vocabulary.tools.get(addressKey(url))
    const found = repository(url)
    // The address states whose repository it is.
    const owner = found && vocabulary.find('company', found.owner)
    const owners: NamedMention[] = owner
      ? [{ entity: 'company', name: owner.name, start, end, known: true, ...(owner.url ? { url: owner.url } : {}) }]
      : []
    if (name) return [{ entity: 'tool', name: name.name, start, end, known: true, url }, ...owners]
    const label = text.slice(start, end)
    const isOther = (['tool', 'company', 'conference', 'person', 'topic'] as const).some(kind => vocabulary.find(kind, label))
    if (!found && employs.test(text.slice(0, start))) return []
    if (!found && !isOther && projectAt(url, label)) return [{ entity: 'tool', name: label, start, end, known: false, url }]
    if (!found) {
      const front = isOther ? undefined : frontPage(url, vocabulary)
      return front ? [{ entity: 'tool', name: front.name, start, end, known: true, url }] : []
    }
    if (noTool.test(found.name) || isPhrase.test(found.name)) return []
    const namesake = vocabulary.find('tool', found.name)
    if (namesake) return [{ entity: 'tool', name: namesake.name, start, end, known: true, url }, ...owners]
    // `[gokit on GitHub](u)`: what the writer calls it.
    const written = text.slice(start, end).replace(/\s+(?:on|@|at)\s+(?:github|gitlab|bitbucket)$/i, '')
    const isCalled = written.length < end - start && /^[\p{L}\p{N}][\p{L}\p{N}._-]{2,30}$/u.test(written)
    if (isCalled)
      return [
        { entity: 'tool', name: vocabulary.find('tool', written)?.name ?? written, start, end, known: false, url },
        ...owners,
      ]
    const same = fold(written).replace(/[^a-z0-9]/g, '') === fold(found.name).replace(/[^a-z0-9]/g, '')
    if (!same && isDocument.test(url)) return []
    return [{ entity: 'tool', name: same ? written : found.name, start, end, known: false, url }, ...owners]
  })

/** All mentions, by place; of two that overlap in kind and place the earlier and longer stays. */
export const findMentions = remembered((inline: Inline, vocabulary): NamedMention[] => {
  const tokens = tokenise(inline.text)
  const everything = withoutPlaces(inline, companyOrTool(inline.text, fromVocabulary(inline, tokens, vocabulary)))
  // `Haskell Postgres`: of two tools, the one may be a given name, too.
  const persons = findPeople(inline.text, vocabulary, tokens).filter(
    ({ start, end }) =>
      !everything.some(
        one =>
          one.entity === 'tool' &&
          one.start === start &&
          one.end < end &&
          everything.some(other => other.entity === 'tool' && other.start > one.end && other.end === end),
      ),
  )
  // A surname may be a company's or a tool's name, too.
  const named = everything.filter(({ start, end }) => !persons.some(person => person.start < start && person.end >= end))
  const linked = fromLinks(inline, vocabulary).filter(
    link =>
      !named.some(
        other =>
          other.entity === 'tool' && fold(other.name) === fold(link.name) && other.start >= link.start && other.end <= link.end,
      ),
  )
  const introduced = coined(inline, vocabulary).filter(
    ({ start, end }) => ![...named, ...linked, ...persons].some(other => other.start < end && other.end > start),
  )
  const people = persons
    .filter(({ start, end }) => !named.some(other => other.start < end && other.end > start))
    .map(({ name, start, end }): NamedMention => ({ entity: 'person', name, start, end, known: false }))
  return [...named, ...linked, ...introduced, ...people].sort(
    (a, b) => a.start - b.start || b.end - a.end || (a.entity < b.entity ? -1 : 1),
  )
})
