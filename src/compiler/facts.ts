// A recognised recap in; the plain record of what it says out, names as the vocabulary spells them.
import type { Diagnostic } from '../corpus/diagnostic.ts'
import type { Facts } from './compile.ts'
import { leftOutOf } from './left-out.ts'
import type { NamedMention } from './recognise/mentions.ts'
import type { RecognisedRecap } from './recognise/recap.ts'
import { takeawayFacts } from './takeaway-facts.ts'

const unique = (names: string[]): string[] => [...new Set(names)]

export const factsOf = (file: string, recap: RecognisedRecap | undefined, diagnostics: Diagnostic[]): Facts => {
  const mentions = recap
    ? [...recap.talks.flatMap(talk => talk.takeaways), ...recap.outside].flatMap(takeaway => takeaway.mentions)
    : []
  const named = (entity: NamedMention['entity'], among = mentions): string[] =>
    among.filter(mention => mention.entity === entity).map(({ name }) => name)
  const elsewhere = (entity: NamedMention['entity']): string[] => named(entity, recap?.named)
  const talks = recap?.talks ?? []
  const addresses = new Map(talks.flatMap(talk => [...talk.addresses]))
  const tools = unique([...named('tool'), ...talks.flatMap(talk => talk.tools), ...elsewhere('tool')])
  return {
    file,
    title: recap?.title ?? '',
    conference: [recap?.edition.series, recap?.edition.region].filter(Boolean).join(' '),
    year: recap?.edition.year ?? null,
    talks: talks.map(({ title, kind, line, speakers, companies, tools: ofTalk, topics, links, takeaways, evidence }) => ({
      title,
      kind,
      line,
      speakers,
      companies,
      tools: ofTalk,
      topics,
      links: links.map(({ url }) => url),
      takeaways: takeaways.map(takeaway => takeawayFacts(takeaway, recap?.read.lineAt(takeaway.from) ?? line)),
      evidence,
    })),
    tools: tools.map(name => ({
      name,
      url:
        [...mentions, ...(recap?.named ?? [])].find(mention => mention.entity === 'tool' && mention.name === name && mention.url)
          ?.url ??
        addresses.get(name) ??
        null,
    })),
    companies: unique([...named('company'), ...talks.flatMap(talk => talk.companies), ...elsewhere('company')]),
    people: unique([...named('person'), ...talks.flatMap(talk => talk.speakers), ...elsewhere('person')]),
    diagnostics: diagnostics.map(({ rule, severity, line, message }) => ({ rule, severity, line: line ?? 1, message })),
    evidence: recap?.edition.evidence ?? [],
    leftOut: recap ? leftOutOf(recap) : { headings: [], asides: [], statements: 0, takeaways: [] },
  }
}
