// The state of the offline copy, in a few words that lead to where all of it is told; where there is room, how large it is and of which
// day. Where a newer one waits, the control that takes it.
import { useSyncExternalStore } from 'react'
import { Link } from 'react-router'
import { acceptUpdate, offlineStatus, type OfflineState } from '../../pwa/register.ts'
import { useOfflineState } from './use-offline-state.ts'

const words: Record<Exclude<OfflineState, 'unsupported' | 'update-waiting'>, string> = {
  preparing: 'Saving for offline',
  ready: 'Ready offline',
  incomplete: 'Not whole offline',
  failed: 'Online only',
  removed: 'Online only',
}

export const OfflineNote = () => {
  const state = useOfflineState()
  const facts = useSyncExternalStore(offlineStatus.subscribe, offlineStatus.getFacts, () => '')
  if (state === 'unsupported') return null
  return (
    <span className="offline" data-state={state}>
      {state === 'update-waiting' ? (
        <button type="button" className="plain-button" onClick={acceptUpdate}>
          Update Hallway
        </button>
      ) : (
        <Link to="/about#offline">
          {words[state]}
          <small>{facts}</small>
        </Link>
      )}
    </span>
  )
}
