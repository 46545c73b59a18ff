// The corpus in; which of its recaps are new since the reader's last visit out, once the page is the app's. A visit is a tab: what was new when it
// began stays so in it. Kept on the device alone; nothing where storage is forbidden, or this is the first visit.
import { useEffect, useMemo, useState } from 'react'
import type { Lookups } from '../../../corpus/lookups.ts'
import type { RecapSummary } from '../../../corpus/schema.ts'
import { type News, newsSince, readSeen, type Seen } from './news.ts'

const key = 'hallway-seen'

/** The visit before this one; notes this one. */
const earlierVisit = (recaps: readonly RecapSummary[]): Seen | undefined => {
  try {
    const begun = sessionStorage.getItem(key)
    const earlier = begun ?? localStorage.getItem(key) ?? ''
    if (begun === null) sessionStorage.setItem(key, earlier)
    const now: Seen = { day: new Date().toISOString().slice(0, 10), recaps: recaps.map(({ id }) => id) }
    localStorage.setItem(key, JSON.stringify(now))
    return readSeen(earlier)
  } catch {
    return undefined
  }
}

export const useNews = ({ summaries: { recaps }, editions }: Lookups): News | undefined => {
  const [seen, setSeen] = useState<Seen>()
  useEffect(() => setSeen(earlierVisit(recaps)), [recaps])
  return useMemo(() => seen && newsSince(recaps, editions, seen), [recaps, editions, seen])
}
