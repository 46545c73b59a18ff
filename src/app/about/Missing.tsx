// What the corpus lacks, in lines of so many of so many. Nothing stands here that is not counted, and no line that lacks nothing.
import type { Coverage } from '../../corpus/coverage.ts'
import type { Gap, Gaps } from '../../corpus/coverage-gaps.ts'
import { LeaderRow } from '../components/LeaderRow.tsx'

const number = new Intl.NumberFormat('en')

type Line = { name: string; count: string }
type Group = { title: string; lines: Line[]; note?: string }

const line = (name: string, { lacking, of }: Gap): Line[] =>
  lacking === 0 ? [] : [{ name, count: `${number.format(lacking)} of ${number.format(of)}` }]

/** A line for each series, with the years of it that nobody recapped. */
const yearLines = ({ years }: Coverage): Line[] => {
  const bySeries = new Map<string, number[]>()
  for (const { year, lacking } of years)
    for (const series of lacking) if (year !== null) bySeries.set(series, [year, ...(bySeries.get(series) ?? [])])
  return [...bySeries].map(([series, without]) => ({ name: `${series}, no recap at all`, count: without.join(', ') }))
}

const groupsOf = (coverage: Coverage, gaps: Gaps): Group[] => [
  {
    title: 'Conferences',
    lines: [...yearLines(coverage), ...line('Seen by one writer only', gaps.editionsByOneWriter)],
    note: 'Years count between the first and the last recap of a series. Which regions met in a year, and whether any did, the recaps do not tell.',
  },
  {
    title: 'Talks',
    lines: [
      ...line('Told by one writer only', gaps.talks.byOneWriter),
      ...line('No link to slides or a video', gaps.talks.withoutRecording),
      ...line('No company named', gaps.talks.withoutCompany),
      ...line('No speaker named', gaps.talks.withoutSpeaker),
      ...line('Nothing written down but the title', gaps.talks.withoutTakeaway),
    ],
  },
  { title: 'Takeaways', lines: line('From no talk in particular', gaps.takeawaysOfNoTalk) },
  {
    title: 'Names',
    lines: [
      ...line('Tools not in the vocabulary', gaps.unknown.tools),
      ...line('Companies not in the vocabulary', gaps.unknown.companies),
      ...line('People not in the vocabulary', gaps.unknown.people),
    ],
    note: 'These are spelled as a recap spells them, and may stand here under two spellings.',
  },
]

export const Missing = ({ coverage, gaps }: { coverage: Coverage; gaps: Gaps }) => {
  const groups = groupsOf(coverage, gaps).filter(({ lines }) => lines.length > 0)
  return (
    <section className="group">
      <h2 className="group-title">What is missing</h2>
      <p>
        Counted in the corpus itself. What nobody wrote down is missing too, and cannot be counted: where a search finds nothing,
        the recaps say nothing, and that is no sign that nobody does.
      </p>
      <div className="gaps">
        {groups.map(({ title, lines, note }) => (
          <section key={title} className="gap-group">
            <h3>{title}</h3>
            <div className="gap-lines">
              <ul>
                {lines.map(({ name, count }) => (
                  <li key={name}>
                    <LeaderRow name={<span className="gap-name">{name}</span>} count={count} />
                  </li>
                ))}
              </ul>
              {note && <p className="rail-note">{note}</p>}
            </div>
          </section>
        ))}
      </div>
    </section>
  )
}
