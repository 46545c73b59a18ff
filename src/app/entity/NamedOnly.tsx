// A name that no takeaway has; the talks in whose title or byline it stands, out.
import { TalkLedger } from '../components/TalkLedger.tsx'
import { useLookups } from '../corpus-queries.ts'
import { counted } from '../words.ts'
import type { Section } from './section.ts'

/** Few talks can name what no takeaway does. */
const talksShown = 20

const NamedOnly = ({ ids }: { ids: string[] }) => {
  const { talks } = useLookups()
  const named = ids.map(id => talks.get(id)).filter(talk => talk !== undefined)
  return <TalkLedger talks={named.slice(0, talksShown)} />
}

export const namedSection = (ids: string[]): Section[] =>
  ids.length === 0
    ? []
    : [
        {
          id: 'named',
          title: 'Talks that name it',
          count: ids.length,
          note: counted(ids.length, 'talk'),
          content: <NamedOnly ids={ids} />,
        },
      ]
