// A registration's workers in; what a person is told about the offline copy out.

export type OfflineState = 'unsupported' | 'preparing' | 'ready' | 'incomplete' | 'update-waiting' | 'failed' | 'removed'

type Worker = { state: string } | null

type Workers = { installing: Worker; waiting: Worker; active: Worker }

/**
 * A worker becomes active only after all of its files were stored, so an active one means a whole copy, unless it is known to lack
 * some. That it is done becoming so, WebKit does not tell a page that was loaded meanwhile.
 */
export const offlineStateOf = ({ installing, waiting, active }: Workers, lacking = false): OfflineState => {
  if (active && waiting) return 'update-waiting'
  if (active) return lacking ? 'incomplete' : 'ready'
  return installing || waiting ? 'preparing' : 'failed'
}
