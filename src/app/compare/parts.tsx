// Two sides in; the parts of their page out, each only where it holds something.
import type { Lookups } from '../../corpus/lookups.ts'
import type { TalkSummary } from '../../corpus/schema.ts'
import { GivenBy, TalkRow } from '../components/TalkRow.tsx'
import type { Section } from '../entity/section.ts'
import { counted } from '../words.ts'
import { amountRows } from './amount.tsx'
import { BesideTable } from './BesideTable.tsx'
import { FewOfEach } from './FewOfEach.tsx'
import { namesBeside, type OwnName } from './names-beside.ts'
import { namesRows, SharedNames } from './NamesBeside.tsx'
import type { Side } from './side.ts'
import { stancesBeside } from './stance-rows.ts'
import { stanceRows } from './stances.tsx'

type Sides = [Side, Side]

const talksShown = 8
const toolsShown = 6

export const amountPart = (sides: Sides, lookups: Lookups): Section => ({
  id: 'amount',
  title: 'How much is said',
  count: new Set(sides.flatMap(({ takeaways }) => takeaways)).size,
  note: sides[0].facet === 'year' ? '' : 'bars of both on one measure',
  content: <BesideTable sides={sides} caption="How much is said" groups={[{ rows: amountRows(sides, lookups) }]} />,
})

const stancePart = (sides: Sides, { editions }: Lookups): Section[] => {
  if (sides[0].facet === 'year') return []
  const found = stancesBeside(...sides, editions)
  if (found.length === 0) return []
  const title = sides[0].facet === 'tool' ? 'Who does what with them' : 'What they do with tools'
  return [
    {
      id: 'stances',
      title,
      count: found.length,
      note: 'as it was said, in its year',
      content: <BesideTable sides={sides} caption={title} groups={[{ rows: stanceRows(sides, found) }]} />,
    },
  ]
}

const talksOfBoth = ([one, other]: Sides, { editions, entities, talks }: Lookups): Section[] => {
  const { facet } = one
  if (facet === 'year') return []
  const also = new Set(entities[facet].get(other.id)?.talks)
  const shared = (entities[facet].get(one.id)?.talks ?? []).filter(id => also.has(id)).map(id => talks.get(id))
  const yearOf = ({ edition }: TalkSummary): number => editions.get(edition)?.year ?? 0
  const found = shared.filter(talk => talk !== undefined).sort((a, b) => yearOf(b) - yearOf(a))
  if (found.length === 0) return []
  const note = found.length > talksShown ? `the newest ${talksShown} of ${found.length}` : counted(found.length, 'talk')
  return [
    {
      id: 'talks',
      title: 'Talks that name both',
      count: found.length,
      note,
      content: (
        <ol className="rows">
          {found.slice(0, talksShown).map(talk => (
            <TalkRow key={talk.id} talk={talk} gutter={editions.get(talk.edition)?.year}>
              <GivenBy talk={talk} tools={toolsShown} />
            </TalkRow>
          ))}
        </ol>
      ),
    },
  ]
}

export const furtherParts = (sides: Sides, lookups: Lookups): Section[] => {
  const names = namesBeside(...sides, lookups)
  const shared = names.reduce((sum, each) => sum + each.shared.length, 0)
  const most =
    (at: 0 | 1) =>
    (each: (typeof names)[number]): OwnName[] =>
      [...each.shared.map(({ id, counts }) => ({ id, count: counts[at] })), ...each.only[at]].sort(
        (a, b) => b.count - a.count || (a.id < b.id ? -1 : 1),
      )
  const mostRows = names
    .filter(({ kind }) => kind === 'topic' || kind === 'tool')
    .map(each => ({ kind: each.kind, names: [most(0)(each), most(1)(each)] as [OwnName[], OwnName[]] }))
  const only = names.reduce((sum, each) => sum + each.only[0].length + each.only[1].length, 0)
  const part = (id: string, title: string, count: number, note: string, content: Section['content']): Section[] =>
    count > 0 ? [{ id, title, count, note, content }] : []
  return [
    ...(sides[0].facet === 'year'
      ? part(
          'most',
          'Most spoken of',
          shared + only,
          'with how many takeaways of the year',
          <BesideTable sides={sides} caption="Most spoken of" groups={[{ rows: namesRows(sides, mostRows, 'None') }]} />,
        )
      : []),
    ...stancePart(sides, lookups),
    ...talksOfBoth(sides, lookups),
    ...part('shared', 'What both share', shared, 'in how many takeaways of each', <SharedNames sides={sides} names={names} />),
    ...part(
      'only',
      'What only one has',
      only,
      'in how many of its takeaways',
      <BesideTable
        sides={sides}
        caption="What only one has"
        groups={[
          {
            rows: namesRows(
              sides,
              names.map(({ kind, only: names }) => ({ kind, names })),
              'Nothing of its own',
            ),
          },
        ]}
      />,
    ),
    ...part(
      'few',
      'A few of each',
      sides.reduce((sum, { takeaways }) => sum + takeaways.length, 0),
      'from as many talks as there are, stances first',
      <FewOfEach sides={sides} />,
    ),
  ]
}
