// Above a page, in a polite voice: that the takeaway of its address is not there, or that some entries could not be read.
// Silent, and loading nothing more, on all other pages.
import { Suspense, useLayoutEffect, useState } from 'react'
import { useLocation, useRevalidator } from 'react-router'
import type { LoadedEdition } from '../corpus-source.ts'
import { seldom } from '../not-found/seldom.ts'
import { queryClient } from '../query-client.ts'
import { elementOf } from './use-arrival.ts'

const PageNote = seldom('PageNote')

const someUnread = (): boolean =>
  queryClient.getQueriesData<LoadedEdition>({ queryKey: ['edition'] }).some(([, edition]) => edition?.unread)

export const PageNotes = () => {
  const { key, hash } = useLocation()
  // Drawn anew when a page that failed is there after all.
  const { state } = useRevalidator()
  const [noted, setNoted] = useState(false)
  useLayoutEffect(() => setNoted((hash !== '' && !elementOf(hash)) || someUnread()), [key, hash, state])
  return (
    <div aria-live="polite">
      {noted && (
        <Suspense>
          <PageNote />
        </Suspense>
      )}
    </div>
  )
}
