// A recap's talk in; the corpus's talk that it is out: a new one, or the one that another recap reported before. Two talks of
// one title by different people ("Keynote") stay two.
import { uniqueIds } from '../../corpus/ids.ts'
import { compare } from '../../corpus/order.ts'
import type { Edition, RecapSummary, Talk } from '../../corpus/schema.ts'
import type { DraftTalk } from './draft.ts'

/** A talk's names as ids. */
export type TalkNames = Pick<Talk, 'people' | 'companies' | 'tools' | 'topics'>

const add = (list: string[], more: string[]): void => {
  for (const item of more) if (!list.includes(item)) list.push(item)
}

export class Talks {
  private readonly byId = new Map<string, Talk>()
  /** By edition and whole title. */
  private readonly alike = new Map<string, Talk[]>()
  private readonly ids = uniqueIds()

  report(found: DraftTalk, names: TalkNames, edition: Edition, recap: string): Talk {
    const talk = this.same(found, names.people, edition, recap) ?? this.create(found, names.people, edition)
    add(talk.people, names.people)
    add(talk.companies, names.companies)
    add(talk.tools, names.tools)
    add(talk.topics, names.topics)
    add(talk.recaps, [recap])
    talk.links.push(...found.links.filter(({ url }) => !talk.links.some(other => other.url === url)))
    talk.sources.push({ recap, line: found.line, endLine: found.endLine })
    talk.evidence.push(...found.evidence)
    return talk
  }

  /** By edition, then as the first recap that reports them does: near the order of the programme. */
  list(recaps: RecapSummary[]): Talk[] {
    const order = new Map(recaps.map(({ id }, place) => [id, place]))
    const place = ({ sources: [first] }: Talk): number => order.get(first?.recap ?? '') ?? recaps.length
    const line = ({ sources: [first] }: Talk): number => first?.line ?? 0
    return [...this.byId.values()].sort(
      (a, b) => compare(a.edition, b.edition) || place(a) - place(b) || line(a) - line(b) || compare(a.id, b.id),
    )
  }

  /** One talk has one set of speakers; without a conference's name two recaps need not speak of the same event. */
  private same({ key }: DraftTalk, people: string[], edition: Edition, recap: string): Talk | undefined {
    return this.alike
      .get(`${edition.id} ${key}`)
      ?.find(
        other =>
          (edition.series !== null || other.recaps.includes(recap)) &&
          (people.length === 0 || other.people.length === 0 || people.some(id => other.people.includes(id))),
      )
  }

  private create({ key, slug, title, kind }: DraftTalk, [first]: string[], edition: Edition): Talk {
    const others = this.alike.get(`${edition.id} ${key}`) ?? []
    const wanted = `${edition.id}-${slug}`
    const talk: Talk = {
      id: this.ids(others.length > 0 && first ? `${wanted}-${first}` : wanted),
      title,
      kind,
      edition: edition.id,
      people: [],
      companies: [],
      tools: [],
      topics: [],
      recaps: [],
      takeaways: 0,
      links: [],
      sources: [],
      evidence: [],
    }
    this.alike.set(`${edition.id} ${key}`, [...others, talk])
    this.byId.set(talk.id, talk)
    return talk
  }
}
