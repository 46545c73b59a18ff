// Beside a talk: what stands on the page, its links by role, what it names, and the recaps that report it.
import { Link } from 'react-router'
import type { Talk } from '../../corpus/schema.ts'
import { lineAnchor, pagePath, placeInOriginal } from '../addresses.ts'
import { LeaderRow } from '../components/LeaderRow.tsx'
import { LinkList } from '../components/LinkList.tsx'
import { NameLink } from '../components/NameLink.tsx'
import { RailSection } from '../components/RailSection.tsx'
import { useLookups } from '../corpus-queries.ts'
import type { VoiceGroup } from './voice-groups.ts'

export const TalkRail = ({ talk, groups }: { talk: Talk; groups: VoiceGroup[] }) => {
  const { recaps } = useLookups()
  const links = talk.links.filter(({ role }) => role !== 'original')
  return (
    <aside className="rail" aria-label="About this talk">
      {groups.length > 1 && (
        <RailSection title="On this page" screenOnly>
          {groups.map(({ key, title, note, numbered }) => (
            <LeaderRow
              key={key}
              name={<a href={`#${key}`}>{note ? `Writer’s ${title.toLowerCase()}` : title}</a>}
              count={numbered.length}
            />
          ))}
        </RailSection>
      )}
      {links.length > 0 && (
        <RailSection title="Links">
          <LinkList links={links} />
        </RailSection>
      )}
      {talk.tools.length + talk.topics.length > 0 && (
        <RailSection title="Named here">
          <div className="names">
            {talk.tools.map(id => (
              <NameLink key={id} kind="tool" id={id} />
            ))}
          </div>
          <div className="names mt-2">
            {talk.topics.map(id => (
              <NameLink key={id} kind="topic" id={id} />
            ))}
          </div>
        </RailSection>
      )}
      <RailSection title="Compiled from">
        <ul>
          {talk.sources.map(({ recap, line, endLine }) => {
            const { title, original } = recaps.get(recap) ?? { title: recap }
            const place = placeInOriginal(talk, original)
            return (
              <li key={`${recap} ${line}`} className="py-1">
                <Link to={`${pagePath('recap', recap)}#${lineAnchor(line)}`}>
                  <bdi>{title}</bdi>
                </Link>
                , {endLine > line ? `lines ${line} to ${endLine}` : `line ${line}`}
                {place && (
                  <a href={place} rel="noreferrer" className="block py-0.5">
                    The same in the original post{original?.author && ' by '}
                    <bdi>{original?.author}</bdi>
                  </a>
                )}
              </li>
            )
          })}
        </ul>
      </RailSection>
    </aside>
  )
}
