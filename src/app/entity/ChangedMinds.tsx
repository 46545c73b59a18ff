// Who came to stand on the other side in a later year: told in a sentence, with the takeaway before and the one after.
import { stanceWords } from '../../corpus/stance-words.ts'
import { counted } from '../words.ts'
import { NameLink } from '../components/NameLink.tsx'
import { Bounded } from './Bounded.tsx'
import type { ChangedMind } from './changed-minds.ts'
import { Said } from '../components/Said.tsx'
import type { Section } from './section.ts'
import { StanceShape } from '../components/StanceShape.tsx'
import type { ToldStance } from './told-stances.ts'

const rowsShown = 5

const Then = ({ told }: { told: ToldStance }) => (
  <>
    <StanceShape stance={told.stance} /> <span className="stance">{stanceWords[told.stance]}</span>
  </>
)

const ChangedMinds = ({ minds, explore }: { minds: ChangedMind[]; explore: string }) => (
  <Bounded
    name="changed"
    items={minds}
    atMost={rowsShown}
    all={counted(minds.length, 'change')}
    explore={explore}
    row=":scope > ul > .row"
  >
    {drawn => (
      <ul className="rows">
        {drawn.map(({ holder, tool, before, after }) => (
          <li key={`${holder.entity} ${holder.id} ${tool} ${after.year}`} className="row">
            <div className="gutter">
              {before.year} to {after.year}
            </div>
            <div className="text">
              <p className="statement">
                <NameLink kind={holder.entity} id={holder.id} /> <Then told={before} /> <NameLink kind="tool" id={tool} /> in{' '}
                {before.year}, <Then told={after} /> it in {after.year}.
              </p>
              <Said takeaway={before.takeaway} />
              <Said takeaway={after.takeaway} />
            </div>
          </li>
        ))}
      </ul>
    )}
  </Bounded>
)

export const changedMindSection = (minds: ChangedMind[], explore: string): Section[] =>
  minds.length === 0
    ? []
    : [
        {
          id: 'changed',
          title: minds.length === 1 ? 'A changed mind' : 'Changed minds',
          count: minds.length,
          note: counted(minds.length, 'change'),
          content: <ChangedMinds minds={minds} explore={explore} />,
        },
      ]
