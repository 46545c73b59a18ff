// What stands within the frame when one page cannot be drawn: an address that leads nowhere, or a part that did not load.
import { lazy, Suspense } from 'react'
import { isRouteErrorResponse, useRouteError } from 'react-router'
import { ProblemNote } from '../frame/ProblemNote.tsx'

// Seldom needed, so not part of what loads first.
const NotFound = lazy(async () => ({ default: (await import('./route.tsx')).Component }))

export const PageProblem = () => {
  const error = useRouteError()
  if (!isRouteErrorResponse(error) || error.status !== 404) return <ProblemNote />
  return (
    <Suspense>
      <NotFound />
    </Suspense>
  )
}
