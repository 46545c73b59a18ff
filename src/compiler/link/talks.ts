// A recap's talk in; the edition's talk that it is out: a new one, or the one that another recap reported before. Two talks of
// one title by different people ("Keynote") stay two.
import { uniqueIds } from '../../corpus/ids.ts'
import { compare } from '../../corpus/order.ts'
import type { Edition, Talk } from '../../corpus/schema.ts'
import type { DraftTalk } from './draft.ts'

/** A talk's names as ids. */
export type TalkNames = Pick<Talk, 'people' | 'companies' | 'tools' | 'topics'>

const add = (list: string[], more: string[]): void => {
  for (const item of more) if (!list.includes(item)) list.push(item)
}

/** Those of one edition. */
export class Talks {
  private readonly talks: Talk[] = []
  /** By whole title. */
  private readonly alike = new Map<string, Talk[]>()
  private readonly ids = uniqueIds()
  private readonly edition: Edition
  /** `taken`: ids of talks of other editions. */
  constructor(edition: Edition, taken: string[]) {
    this.edition = edition
    for (const id of taken) this.ids(id)
  }

  report(found: DraftTalk, names: TalkNames, recap: string): Talk {
    const talk = this.same(found, names.people, recap) ?? this.create(found, names.people)
    add(talk.people, names.people)
    add(talk.companies, names.companies)
    add(talk.tools, names.tools)
    add(talk.topics, names.topics)
    add(talk.recaps, [recap])
    talk.links.push(...found.links.filter(({ url }) => !talk.links.some(other => other.url === url)))
    talk.sources.push({ recap, line: found.line, endLine: found.endLine })
    const later = recap !== talk.recaps[0]
    talk.evidence.push(...(later ? found.evidence.map(each => ({ ...each, recap })) : found.evidence))
    return talk
  }

  /** As the first recap that reports them does: near the order of the programme. */
  list(recaps: string[]): Talk[] {
    const order = new Map(recaps.map((id, place) => [id, place]))
    const place = ({ sources: [first] }: Talk): number => order.get(first?.recap ?? '') ?? recaps.length
    const line = ({ sources: [first] }: Talk): number => first?.line ?? 0
    return this.talks.toSorted((a, b) => place(a) - place(b) || line(a) - line(b) || compare(a.id, b.id))
  }

  /** One talk has one set of speakers; without a conference's name two recaps need not speak of the same event. */
  private same({ key }: DraftTalk, people: string[], recap: string): Talk | undefined {
    return this.alike
      .get(key)
      ?.find(
        other =>
          (this.edition.series !== null || other.recaps.includes(recap)) &&
          (people.length === 0 || other.people.length === 0 || people.some(id => other.people.includes(id))),
      )
  }

  private create({ key, slug, title, kind }: DraftTalk, [first]: string[]): Talk {
    const others = this.alike.get(key) ?? []
    const wanted = `${this.edition.id}-${slug}`
    const talk: Talk = {
      id: this.ids(others.length > 0 && first ? `${wanted}-${first}` : wanted),
      title,
      kind,
      edition: this.edition.id,
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
    this.alike.set(key, [...others, talk])
    this.talks.push(talk)
    return talk
  }
}
