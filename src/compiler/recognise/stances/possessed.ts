// A tool of a sentence in; the stance out that the possessive before it tells. Refuses their talk or book on it, and what a
// company makes: that it does not thereby use.
import type { StanceName } from '../../../corpus/schema.ts'
import type { NamedMention } from '../mentions.ts'
import type { Sentence } from './sentence.ts'
import { because, company, holding, type Sign } from './sign.ts'

/** `Etsy's own tool Morgue`, `their Kafka clusters`: whose it is. What a company makes anyway, it does not thereby use. */
export const possessed = ({ text, holders, actors, makerOf }: Sentence, tool: NamedMention): Sign | undefined => {
  const owner = holders.findLast(({ end }) => end <= tool.start)
  const lead = text.slice(Math.max(0, tool.start - 60), tool.start)
  const pronounFor = lead.match(/\b(?:their|our)\s+((?:[\w-]+,?\s+){0,3})$/i)
  const own = owner && text.slice(owner.end, tool.start).match(/^['’]s?\s+((?:[\w-]+,?\s+){0,4})$/i)
  const [actor] = actors
  const holder = own && owner ? holding(owner) : pronounFor && actor && actors.length === 1 ? company(actor) : undefined
  if (!holder) return undefined
  const words = (own ?? pronounFor)?.[1] ?? ''
  const sign = (stance: StanceName): Sign => ({
    ...{ stance, from: tool.start, holder },
    evidence: because('before', `“${own ? `${holder.name}’s` : 'their'} ${words}” before ${tool.name}`),
  })
  if (
    /\b(?:own|in-house|home-?grown|open[- ]?sourced?)\s|\b(?:tool|system|service|framework|library|project|bot|proxy|scheduler|agent)[,:]?\s+$/i.test(
      words,
    )
  )
    return sign('built')
  if (/\b(?:talk|post|blog|book|paper|slides|workshop|session)\b/i.test(words)) return undefined
  const maker = makerOf(tool.name)
  if (maker === holder.name) return undefined
  const runs =
    /^\s+(?:clusters?|set-?ups?|deployments?|infrastructure|installations?|pipelines?|stack|instances?|servers?|fleet|environments?|usage|use|adoption|databases?|brokers?|nodes?)\b/i
  if (words === '' && runs.test(text.slice(tool.end))) return sign('uses')
  return words === '' && own && maker !== undefined
    ? sign('uses')
    : words === '' && own && !tool.known
      ? sign('built')
      : undefined
}
