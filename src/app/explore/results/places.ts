// Where a reader was in a list, by entry of the history: kept through pages and reloads of a tab, for the newest entries alone.
// Refuses what storage gives back damaged.

/** `row` is the row at the top of the window, `top` how far below the window's edge it began, `focus` what had the focus. */
export type Place = { row: number; top: number; focus?: { row: number; at: number } }
type Store = Pick<Storage, 'getItem' | 'setItem'>

const name = 'hallway-places'
const most = 40

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const placeOf = (value: unknown): Place | undefined => {
  if (!isRecord(value) || !isNumber(value['row']) || !isNumber(value['top'])) return undefined
  const { row, top, focus } = value
  return isRecord(focus) && isNumber(focus['row']) && isNumber(focus['at'])
    ? { row, top, focus: { row: focus['row'], at: focus['at'] } }
    : { row, top }
}

export const createPlaces = (store: Store | undefined) => {
  const read = (): [string, Place][] => {
    try {
      const stored: unknown = JSON.parse(store?.getItem(name) ?? '[]')
      return (Array.isArray(stored) ? stored : []).flatMap((entry: unknown): [string, Place][] => {
        const [key, value] = Array.isArray(entry) ? entry : []
        const place = placeOf(value)
        return typeof key === 'string' && place ? [[key, place]] : []
      })
    } catch {
      return []
    }
  }
  const places = new Map(read())
  return {
    get: (key: string): Place | undefined => places.get(key),
    set: (key: string, place: Place): void => {
      places.delete(key)
      places.set(key, place)
    },
    /** For the page that comes after this one in the tab. */
    store: (): void => {
      try {
        store?.setItem(name, JSON.stringify([...places].slice(-most)))
      } catch {
        // Storage may be full or forbidden; a reload then begins where the browser would.
      }
    },
  }
}
