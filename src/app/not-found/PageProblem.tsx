// What stands within the frame when one page cannot be drawn: an address that leads nowhere, or a part that did not load.
import { Suspense } from 'react'
import { isRouteErrorResponse, useRouteError } from 'react-router'
import { ProblemNote } from '../frame/ProblemNote.tsx'
import { seldom } from './seldom.ts'

const NotFound = seldom('Component', ProblemNote)
const KnownPart = seldom('KnownPart')

export const PageProblem = () => {
  const error = useRouteError()
  const isNowhere = isRouteErrorResponse(error) && error.status === 404
  return (
    <Suspense>
      {isNowhere ? (
        <NotFound />
      ) : (
        <>
          <KnownPart />
          <ProblemNote within />
        </>
      )}
    </Suspense>
  )
}
