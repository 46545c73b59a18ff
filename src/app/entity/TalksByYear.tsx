// The talks that a company's people gave, newest year first: who gave it, where, how much was written down of it.
import type { TalkSummary } from '../../corpus/schema.ts'
import { explorePath } from '../addresses.ts'
import { NameList } from '../components/NameList.tsx'
import { TalkRow } from '../components/TalkRow.tsx'
import { useLookups } from '../corpus-queries.ts'
import { counted } from '../words.ts'
import { Bounded } from './Bounded.tsx'
import type { Section } from './section.ts'

const rowsShown = 10

const TalksByYear = ({ company, talks }: { company: string; talks: TalkSummary[] }) => {
  const { editions } = useLookups()
  return (
    <Bounded
      name="talks"
      items={talks}
      atMost={rowsShown}
      all={counted(talks.length, 'talk')}
      explore={explorePath('company', company)}
      row=".row"
    >
      {drawn => (
        <ol className="rows year-rows">
          {drawn.map((talk, i) => {
            const edition = editions.get(talk.edition)
            const before = drawn[i - 1]
            const sameYear = before !== undefined && editions.get(before.edition)?.year === edition?.year
            return (
              <TalkRow
                key={talk.id}
                talk={talk}
                sameYear={sameYear}
                gutter={sameYear ? <span className="sr-only">{edition?.year}</span> : edition?.year}
                evidence={talk.takeaways > 0 && counted(talk.takeaways, 'takeaway')}
              >
                <p className="byline">
                  <NameList kind="person" ids={talk.people} />
                  {talk.people.length > 0 && ' · '}
                  <bdi>{edition?.name ?? talk.edition}</bdi>
                </p>
              </TalkRow>
            )
          })}
        </ol>
      )}
    </Bounded>
  )
}

export const talkSection = (company: string, talks: TalkSummary[]): Section[] =>
  talks.length === 0
    ? []
    : [
        {
          id: 'talks',
          title: 'Its people’s talks, by year',
          count: talks.length,
          note: counted(talks.length, 'talk'),
          content: <TalksByYear company={company} talks={talks} />,
        },
      ]
