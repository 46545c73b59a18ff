// The parts of a page in; each out beneath a heading that its rail can lead to.
import type { Section } from '../entity/section.ts'

export const SectionList = ({ sections }: { sections: Section[] }) =>
  sections.map(({ id, title, note, content }) => (
    <section key={id} id={id} tabIndex={-1} aria-labelledby={`${id}-title`} className="group part">
      <div className="part-head">
        <h2 id={`${id}-title`} className="group-title">
          {title}
        </h2>
        <span className="rail-note">{note}</span>
      </div>
      {content}
    </section>
  ))
