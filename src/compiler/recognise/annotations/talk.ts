// What annotations say of talks, and the talks in; what is stated of each out, and then the talk as it is meant: what was given
// takes the place of what was found.
import type { Evidence, Link } from '../../../corpus/schema.ts'
import type { Problem } from '../../read/metadata.ts'
import type { Block } from '../../read/outline.ts'
import { linkRole } from '../links.ts'
import type { RecognisedTalk } from '../recap.ts'
import type { TalkPassages } from '../talks.ts'
import { type Annotations, type BlockAnnotation, certain, isGiven, type TalkAnnotation } from './annotation.ts'
import { isWhole, ownerOf } from './settle.ts'

/** Several talks in one paragraph: the one whose sentence stands before the comment. */
const speaksOf = ({ block, offset }: BlockAnnotation, talks: TalkPassages[]): TalkPassages[] => {
  const here = talks.filter(talk => talk.block === block)
  const holding = here.length > 0 ? here : talks.filter(({ passages }) => passages.some(passage => passage.block === block))
  if (holding.length === 0) return [ownerOf(block, talks) ?? []].flat()
  if (holding.length === 1 || offset === undefined) return holding
  const beginsBefore = (talk: TalkPassages): number =>
    Math.max(
      -1,
      ...talk.passages
        .filter(passage => passage.block === block)
        .flatMap(({ sentences }) => sentences.map(({ source }) => source[0] ?? -1))
        .filter(at => at < offset),
    )
  const titleBefore = ({ title }: TalkPassages): number => Math.max(-1, ...title.source.slice(0, 1).filter(at => at < offset))
  return [...holding].sort((a, b) => beginsBefore(b) - beginsBefore(a) || titleBefore(b) - titleBefore(a)).slice(0, 1)
}

/** What is stated of each talk, by its place in the list. */
export const annotationsOfTalks = (
  { document, blocks: annotations }: Annotations,
  talks: TalkPassages[],
  blocks: Block[],
): { stated: Map<number, TalkAnnotation>; problems: Problem[] } => {
  const stated = new Map<number, TalkAnnotation>()
  const problems: Problem[] = []
  const misplaced = (line: number, message: string, hint: string): void => {
    problems.push({ rule: 'annotation-place', severity: 'warning', line, message, hint })
  }
  for (const annotation of annotations) {
    const { talk: given, line } = annotation
    if (!isGiven(given) || given.talk === false) continue
    const about = speaksOf(annotation, talks)
    const talk = about[0]
    if (!talk)
      misplaced(line, 'the annotation is about a talk, and stands in none', 'Write "talk: true" in it if a talk begins here.')
    else if (about.length > 1)
      misplaced(
        line,
        `${about.length} talks are reported here, and the annotation does not say which it is about`,
        'Write it inside the paragraph, behind a sentence about that talk.',
      )
    else {
      const before = stated.get(talks.indexOf(talk)) ?? {}
      const again = Object.keys(given).find(key => key !== 'talk' && Object.hasOwn(before, key))
      if (again)
        problems.push({
          rule: 'annotation-value',
          severity: 'warning',
          line,
          message: `another annotation gives this talk's "${again}" already; the first counts`,
          hint: 'Leave one of them out.',
        })
      stated.set(talks.indexOf(talk), { ...given, ...before })
    }
  }
  const only = talks.findIndex(talk => isWhole(talk, blocks))
  if (document.talk && only >= 0) stated.set(only, { ...document.talk, ...stated.get(only) })
  return { stated, problems }
}

const linksFrom = (given: NonNullable<TalkAnnotation['links']>, found: Link[]): Link[] =>
  given.map(({ url, role }) => {
    const same = found.find(link => link.url === url)
    return { url, role: role ?? same?.role ?? linkRole(url, ''), text: same?.text ?? url }
  })

export const withStated = (talk: RecognisedTalk, { talk: isTalk, links, ...stated }: TalkAnnotation): RecognisedTalk => {
  const given = [...Object.keys(stated), ...(links ? ['links'] : []), ...(isTalk ? ['talk'] : [])]
  const evidence: Evidence[] = [...talk.evidence.filter(({ of }) => !given.includes(of)), ...given.map(certain)]
  return { ...talk, ...stated, ...(links ? { links: linksFrom(links, talk.links) } : {}), evidence }
}
