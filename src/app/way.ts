// The router in; the path out that a reader is at, or on the way to: known from the press on, before anything of it is drawn.
import type { Location } from 'react-router'

type Way = { state: { location: Location; navigation: { location?: Location | undefined } } }

let way: Way | undefined

export const keepWay = (router: Way): void => {
  way = router
}

/** Empty where there is no router, as while pages are built. */
export const wayNow = (): string => (way ? (way.state.navigation.location ?? way.state.location).pathname : '')
