// Nothing in; the state of the offline copy out, for as long as a component shows it.
import { useSyncExternalStore } from 'react'
import { offlineStatus, type OfflineState } from '../../pwa/register.ts'

export const useOfflineState = (): OfflineState =>
  useSyncExternalStore(offlineStatus.subscribe, offlineStatus.getSnapshot, () => 'unsupported' as const)
