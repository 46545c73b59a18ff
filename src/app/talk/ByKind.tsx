// A talk's takeaways by kind, the writer's own words apart, numbered through the page.
import { TakeawayRow } from '../components/TakeawayRow.tsx'
import type { VoiceGroup } from './voice-groups.ts'

type Props = {
  groups: VoiceGroup[]
  /** Told only where several report the talk. */
  writerOf?: (recap: string) => string
}

export const ByKind = ({ groups, writerOf }: Props) =>
  groups.map(({ key, title, note, numbered }) => (
    <section key={key} className="group kind-group">
      <h2 id={key} className="kind-head">
        {title} {note && <small>{note}</small>}
      </h2>
      <ol className="rows">
        {numbered.map(({ number, takeaway }) => (
          <TakeawayRow
            key={takeaway.id}
            takeaway={takeaway}
            anchored
            {...(writerOf && { writer: writerOf(takeaway.recap) })}
            gutter={
              <a className="number" href={`#${takeaway.id}`} aria-label={`Takeaway ${number}`}>
                {number}
              </a>
            }
          />
        ))}
      </ol>
    </section>
  ))
