// A registration's workers in; what a person is told about the offline copy out.

export type OfflineState = 'unsupported' | 'preparing' | 'ready' | 'update-waiting' | 'failed'

type Worker = { state: string } | null

/** A worker is active only after all of its files were stored, so an active one means that the copy is whole. */
export const offlineStateOf = ({
  installing,
  waiting,
  active,
}: {
  installing: Worker
  waiting: Worker
  active: Worker
}): OfflineState => {
  if (active && waiting) return 'update-waiting'
  if (active?.state === 'activated') return 'ready'
  return installing || waiting || active ? 'preparing' : 'failed'
}
