// The view of explore, which lives in the address: reads it, and changes it. A choice pushes history. Typing shows at once,
// and replaces the address when it pauses: browsers refuse an address that changes with every key. What the text names by
// a field (`tool:kafka`) narrows at once, and becomes a choice when the caret has left it.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { readAddress } from '../../search/query/address.ts'
import { printQuery } from '../../search/query/print.ts'
import type { Remark } from '../../search/query/remarks.ts'
import { askedFor, takeFields } from '../../search/query/take.ts'
import type { FacetName } from '../../search/facets/index.ts'
import type { Query, ViewName } from '../../search/results.ts'
import { useLookups } from '../corpus-queries.ts'
import { wayNow } from '../way.ts'
import { type Read, remarksOn, useExplaining } from './explaining.ts'
import { type Choice, type Chosen, choose, chooseOnly } from './view.ts'

const pause = 350
/** One and the same, so that nothing is drawn anew for it. */
const nothingToSay: Remark[] = []
/** Groups, or rows of the table, shown at first and with every press of the button that shows more. */
const steps: Record<ViewName, number> = { talks: 10, tools: 10, table: 50 }
export const stepOf = ({ view }: Pick<Query, 'view'>): number => steps[view ?? 'talks']

/** `/?q=kafka`, with the slash alone where everything is asked for. */
export const viewPath = (query: Query): string => {
  const search = printQuery(query)
  return search ? `/?${search}` : '/'
}

type Kept = { groups: number | undefined; typing: boolean; sheet: string | undefined }

/**
 * What the history keeps of an address beside it: how much is shown, whether the text is still being typed, and where the sheet of
 * filters is open, over which view it was opened.
 */
export const keptIn = (state: unknown): Kept => {
  const kept: object = typeof state === 'object' && state !== null ? state : {}
  const groups = 'groups' in kept ? Number(kept.groups) : 0
  return {
    groups: Number.isInteger(groups) && groups > 0 ? groups : undefined,
    typing: 'typing' in kept && kept.typing === true,
    sheet: 'sheet' in kept && typeof kept.sheet === 'string' ? kept.sheet : undefined,
  }
}

export type Choices = Chosen & Pick<Acts, 'choose' | 'chooseOnly'>

/** What can be done in a view: the same functions for as long as it is open. */
type Acts = {
  /** Says where the caret stands afterwards. Without one, letters are being composed, and everything stays in the text. */
  type: (text: string, caret: number | undefined) => number | undefined
  /** Writes what was typed into the address without waiting. */
  settle: () => void
  go: (query: Query) => void
  choose: (name: FacetName, values: string[], choice: Choice) => void
  /** Instead of all that is chosen of the facet. */
  chooseOnly: (name: FacetName, values: string[]) => void
  /** So many groups, or rows of the table. */
  show: (groups: number) => void
  /** The sheet of filters is a step of the history, and what is chosen in it no other; none is left where nothing was chosen. */
  openSheet: (open: boolean) => void
}

/** The same object while nothing of it changes. */
export type View = Omit<Acts, 'choose' | 'chooseOnly'> & {
  /** What is chosen, and the text as it stands in the field. */
  query: Query
  /** What is searched for: what the text names by fields is chosen in it. */
  asked: Query
  remarks: Remark[]
  groups: number
  sheet: boolean
  /** What is chosen, and how to choose: the same object while only the text changes. */
  choices: Choices
}

export const useView = (): View => {
  const { search, state, key } = useLocation()
  const navigate = useNavigate()
  const lookups = useLookups()
  const { groups, typing, sheet } = keptIn(state)
  const address = useMemo(() => readAddress(new URLSearchParams(search), lookups), [search, lookups])
  const { query: written } = address
  // An address from elsewhere may name values in its text. Its view is that of the choices, and so is its address.
  const addressed = useMemo(() => (typing ? written : takeFields(written, lookups).query), [written, typing, lookups])
  const path = viewPath(addressed)
  const read = useMemo(() => ({ address, addressed }), [address, addressed])
  // What was wrong with an address is said beside the one that took its place, until the next.
  const [told, setTold] = useState<Read & { path: string }>()
  useEffect(() => {
    if (addressed === written && !address.changed) return setTold(before => (before?.path === path ? before : undefined))
    setTold({ path, ...read })
    navigate(path, { replace: true, preventScrollReset: true, state })
  }, [address, addressed, written, path, read, navigate, state])

  // What was chosen or typed and is not in the address yet: a box must not flicker back while the router moves on.
  const [ahead, setAhead] = useState<Query>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const now = ahead ?? addressed
  const nowPath = viewPath(now)
  // The same object for as long as it says the same: nothing is drawn anew because the address has caught up.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const query = useMemo(() => now, [nowPath])
  const asked = useMemo(() => askedFor(query, lookups), [query, lookups])
  // Any other way to a new address (Back, an example) counts more than what was done before it. It may lead to the address that is
  // still shown, when the router had no time to show the choice in between: then only the key of the address tells of it, and
  // of Back only the browser.
  const own = useRef<Query>(undefined)
  useEffect(() => {
    const forget = () => {
      clearTimeout(timer.current)
      own.current = undefined
      setAhead(undefined)
    }
    // Letters typed while our own writing was under way are ahead of it, and stay.
    if (own.current && viewPath(own.current) === viewPath(addressed)) setAhead(now => (now === own.current ? undefined : now))
    else forget()
    window.addEventListener('popstate', forget)
    return () => window.removeEventListener('popstate', forget)
  }, [addressed, key])
  useEffect(() => () => clearTimeout(timer.current), [])

  const write = (next: Query, replace: boolean, kept: Partial<Kept> | null = null) => {
    clearTimeout(timer.current)
    own.current = next
    setAhead(next)
    navigate(viewPath(next), { replace, preventScrollReset: true, state: kept })
  }
  // Whoever is on the way to another page is not called back by what was typed before: on touch screens a link leaves the focus there.
  const [here] = useState(wayNow)
  const isLeft = () => wayNow() !== here
  const acts: Acts = {
    type: (text, caret) => {
      const typed = { ...query, q: text }
      const taken = caret === undefined ? { query: typed, caret } : takeFields(typed, lookups, caret)
      if (taken.query !== typed) write(taken.query, true, { typing: true })
      else {
        setAhead(typed)
        clearTimeout(timer.current)
        timer.current = setTimeout(() => isLeft() || write(typed, true, { typing: true }), pause)
      }
      return taken.caret
    },
    settle: () => {
      const next = takeFields(query, lookups).query
      if (!isLeft() && viewPath(next) !== viewPath(written)) write(next, true)
    },
    go: next => write(next, false),
    choose: (name, values, choice) => write(choose(query, name, values, choice), sheet !== undefined, { sheet }),
    chooseOnly: (name, values) => write(chooseOnly(query, name, values), false),
    show: more => navigate(nowPath, { replace: true, preventScrollReset: true, state: { groups: more, typing } }),
    openSheet: open => {
      clearTimeout(timer.current)
      // What was typed or taken away just before may not be in the address beneath yet: then there is nothing to go back to.
      if (!open && sheet === nowPath) navigate(-1)
      else navigate(nowPath, { replace: !open, preventScrollReset: true, state: { groups, ...(open && { sheet: path }) } })
    },
  }
  const latest = useRef(acts)
  useLayoutEffect(() => {
    latest.current = acts
  })
  const [same] = useState<Acts>(() => ({
    type: (...given) => latest.current.type(...given),
    settle: (...given) => latest.current.settle(...given),
    go: (...given) => latest.current.go(...given),
    choose: (...given) => latest.current.choose(...given),
    chooseOnly: (...given) => latest.current.chooseOnly(...given),
    show: (...given) => latest.current.show(...given),
    openSheet: (...given) => latest.current.openSheet(...given),
  }))
  const { facets } = query
  const choices = useMemo(() => ({ ...same, facets }), [facets, same])
  // Of the address, not of the text: a name half typed is no mistake.
  const explains = useExplaining(search !== '')
  const toSay = told?.path === path ? told : read
  const said = useMemo(() => {
    const remarks = explains || toSay.address.ignored.length > 0 ? remarksOn(toSay, lookups) : nothingToSay
    return remarks.length > 0 ? remarks : nothingToSay
  }, [explains, toSay, lookups])
  const shown = groups ?? stepOf(query)
  return useMemo(
    () => ({ ...same, query, choices, asked, remarks: said, groups: shown, sheet: sheet !== undefined }),
    [same, query, choices, asked, said, shown, sheet],
  )
}
