// The view of explore, which lives in the address: reads it, and changes it. A choice pushes history. Typing shows at once,
// and replaces the address when it pauses: browsers refuse an address that changes with every key.
import { useEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { parseQuery } from '../../search/query/parse.ts'
import { printQuery } from '../../search/query/print.ts'
import type { Query } from '../../search/results.ts'

const pause = 350
/** Groups shown at first, and with every press of the button that shows more. */
export const groupStep = 10

/** `/?q=kafka`, with the slash alone where everything is asked for. */
export const viewPath = (query: Query): string => {
  const search = printQuery(query)
  return search ? `/?${search}` : '/'
}

const groupsIn = (state: unknown): number => {
  const groups = typeof state === 'object' && state !== null && 'groups' in state ? Number(state.groups) : groupStep
  return Number.isInteger(groups) && groups > groupStep ? groups : groupStep
}

export type View = {
  query: Query
  ignored: string[]
  groups: number
  type: (text: string) => void
  /** Writes what was typed into the address without waiting. */
  settle: () => void
  go: (query: Query) => void
  showMore: () => void
}

export const useView = (): View => {
  const { search, state } = useLocation()
  const navigate = useNavigate()
  const { query: addressed, ignored } = useMemo(() => parseQuery(new URLSearchParams(search)), [search])
  // What was chosen or typed and is not in the address yet: a box must not flicker back while the router moves on.
  const [ahead, setAhead] = useState<Query>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const query = ahead ?? addressed

  // Any other way to a new address (Back, an example) counts more than what was done before it. Back may return to the address
  // that is still shown, when the router had no time to show the choice in between: only the browser tells of that.
  useEffect(() => {
    const forget = () => {
      clearTimeout(timer.current)
      setAhead(undefined)
    }
    forget()
    window.addEventListener('popstate', forget)
    return () => {
      clearTimeout(timer.current)
      window.removeEventListener('popstate', forget)
    }
  }, [addressed])

  const write = (next: Query, replace: boolean) => {
    clearTimeout(timer.current)
    setAhead(next)
    navigate(viewPath(next), { replace, preventScrollReset: true })
  }
  return {
    query,
    ignored,
    groups: groupsIn(state),
    type: text => {
      const next = { ...query, q: text }
      setAhead(next)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => write(next, true), pause)
    },
    settle: () => {
      if (query.q !== addressed.q) write(query, true)
    },
    go: next => write(next, false),
    showMore: () =>
      navigate(viewPath(query), { replace: true, preventScrollReset: true, state: { groups: groupsIn(state) + groupStep } }),
  }
}
