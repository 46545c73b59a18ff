// The lists: everything of one kind, so that every collection has an address of its own.
import { useLocation } from 'react-router'
import { ConferenceList } from './ConferenceList.tsx'
import { NameIndex } from './NameIndex.tsx'
import { RecapList } from './RecapList.tsx'
import { TalkList } from './TalkList.tsx'

const lists: Record<string, () => React.ReactNode> = {
  '/talks': () => <TalkList />,
  '/conferences': () => <ConferenceList />,
  '/recaps': () => <RecapList />,
  '/tools': () => <NameIndex kind="tool" />,
  '/companies': () => <NameIndex kind="company" />,
  '/topics': () => <NameIndex kind="topic" />,
  '/people': () => <NameIndex kind="person" />,
}

export const Component = () => lists[useLocation().pathname.replace(/\/$/, '')]?.()
