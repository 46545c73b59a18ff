// What more than one writer reports of a talk on a topic, as rows of the ledger: one account beneath the other.
import type { Takeaway } from '../../corpus/schema.ts'
import { takeawayPath } from '../addresses.ts'
import { useLookups } from '../corpus-queries.ts'
import { recapNames } from '../recap-names.ts'
import { Said } from '../components/Said.tsx'
import type { Section } from './section.ts'

const keyOf = (group: Takeaway[]): string => group.map(takeawayPath).join(' ')

const RepeatedSayings = ({ groups }: { groups: Takeaway[][] }) => {
  const { editions, recaps } = useLookups()
  const writer = recapNames(
    groups.flat().map(({ recap }) => recap),
    recaps,
  )
  return (
    <ul className="rows">
      {groups.map(group => (
        <li key={keyOf(group)} className="row">
          <div className="gutter">{editions.get(group[0]?.edition ?? '')?.year}</div>
          <ul className="text">
            {group.map(takeaway => (
              <li key={takeawayPath(takeaway)} className="account">
                <Said takeaway={takeaway} writer={writer(takeaway.recap)} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

export const repeatedSection = (groups: Takeaway[][]): Section[] =>
  groups.length === 0
    ? []
    : [
        {
          id: 'repeated',
          title: 'Reported by more than one writer',
          count: groups.length,
          note: 'put together by the words that they share',
          content: <RepeatedSayings groups={groups} />,
        },
      ]
