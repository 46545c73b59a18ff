// Beside a block of a recap: the talks that it first tells of, each with its place in the original post and, on demand, on
// what evidence it was recognised; and the number of its line.
import { Link } from 'react-router'
import type { Evidence, Talk } from '../../corpus/schema.ts'
import { pagePath, placeInOriginal } from '../addresses.ts'
import type { Reading } from './reading.ts'

/** `85 % sure`; nothing is said of what is certain. */
const sureness = (confidence: number): string => (confidence < 1 ? `, ${Math.round(confidence * 100)}\u00a0%\u00a0sure` : '')

/** What one of its recaps gave, each reason once. */
const evidenceFrom = ({ evidence, recaps: [first] }: Talk, recap: string): Evidence[] => [
  ...new Map(evidence.filter(each => (each.recap ?? first) === recap).map(each => [`${each.of} ${each.reason}`, each])).values(),
]

const Why = ({ talk, recap }: { talk: Talk; recap: string }) => (
  <ul className="why">
    {evidenceFrom(talk, recap).map(({ of, reason, confidence }) => (
      <li key={`${of} ${reason}`}>
        <b>{of}</b> {reason}
        {sureness(confidence)}
      </li>
    ))}
  </ul>
)

const TalkNote = ({ id, reading: { talks, recap, recognised } }: { id: string; reading: Reading }) => {
  const talk = talks.get(id)
  const place = talk && placeInOriginal(talk, recap.original)
  return (
    <div className="source-talk">
      <Link to={pagePath('talk', id)}>
        <span className="sr-only">Talk: </span>
        <bdi>{talk?.title ?? id}</bdi>
      </Link>
      {place && (
        <a href={place} rel="noreferrer" className="source-place">
          these lines of the original<span className="sr-only">, for {talk?.title}</span>
        </a>
      )}
      {recognised && talk && <Why talk={talk} recap={recap.id} />}
    </div>
  )
}

type Props = { told: string[] | undefined; line: number | undefined; reading: Reading }

export const Margin = ({ told = [], line, reading }: Props) => (
  <div className="source-margin">
    {line !== undefined && (
      <span className="source-line" aria-hidden="true">
        {line}
      </span>
    )}
    {told.length > 0 && (
      <div className="source-talks">
        {told.map(id => (
          <TalkNote key={id} id={id} reading={reading} />
        ))}
      </div>
    )}
  </div>
)
