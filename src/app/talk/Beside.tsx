// A talk's takeaways, recap beside recap: what several of them report, then what each alone adds.
import type { Takeaway } from '../../corpus/schema.ts'
import { TakeawayRow } from '../components/TakeawayRow.tsx'
import { counted } from '../words.ts'
import type { SideBySide } from '../side-by-side.ts'

type Props = { sides: SideBySide; writerOf: (recap: string) => string }

const Row = ({ takeaway, writer }: { takeaway: Takeaway; writer: string }) => (
  <TakeawayRow takeaway={takeaway} anchored writer={writer} />
)

export const Beside = ({ sides: { together, alone }, writerOf }: Props) => (
  <>
    {together.length > 0 && (
      <section className="group">
        <div className="part-head">
          <h2 className="group-title" id="together">
            Reported by more than one
          </h2>
          <span className="rail-note">Put together by the words that they share</span>
        </div>
        <ol>
          {together.map(group => (
            <li key={group[0]?.id} className="beside-pair">
              <ol className="rows beside-pairs">
                {group.map(takeaway => (
                  <Row key={takeaway.id} takeaway={takeaway} writer={writerOf(takeaway.recap)} />
                ))}
              </ol>
            </li>
          ))}
        </ol>
      </section>
    )}
    <div className="beside-pairs beside-alone">
      {[...alone].map(([recap, takeaways], i) => (
        <section key={recap} className="group">
          <div className="part-head">
            <h2 className="group-title" id={`alone-${i + 1}`}>
              Only from <bdi>{writerOf(recap)}</bdi>
            </h2>
            <span className="rail-note">{takeaways.length === 0 ? 'nothing' : counted(takeaways.length, 'takeaway')}</span>
          </div>
          <ol className="rows">
            {takeaways.map(takeaway => (
              <Row key={takeaway.id} takeaway={takeaway} writer={writerOf(takeaway.recap)} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  </>
)
