// The state of the offline copy, in a few words; where a newer one waits, the control that takes it.
import { useSyncExternalStore } from 'react'
import { acceptUpdate, offlineStatus, type OfflineState } from '../../pwa/register.ts'

const words: Record<Exclude<OfflineState, 'unsupported' | 'update-waiting'>, string> = {
  preparing: 'Saving for offline',
  ready: 'Ready offline',
  incomplete: 'Not whole offline',
  failed: 'Online only',
  removed: 'Online only',
}

export const useOfflineState = (): OfflineState =>
  useSyncExternalStore(offlineStatus.subscribe, offlineStatus.getSnapshot, () => 'unsupported' as const)

export const OfflineNote = () => {
  const state = useOfflineState()
  if (state === 'unsupported') return null
  return (
    <span className="offline" data-state={state}>
      {state === 'update-waiting' ? (
        <button type="button" className="plain-button" onClick={acceptUpdate}>
          Update Hallway
        </button>
      ) : (
        words[state]
      )}
    </span>
  )
}
