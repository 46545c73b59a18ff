// The routes, by the browser's own address.
import { createBrowserRouter } from 'react-router'
import { base } from './base.ts'
import { nameFirstEntry } from './frame/first-entry.ts'
import { routes } from './routes.ts'
import { keepWay } from './way.ts'

export type Router = ReturnType<typeof createBrowserRouter>

export const createRouter = (): Router => {
  nameFirstEntry()
  const router = createBrowserRouter(routes, { basename: base })
  keepWay(router)
  return router
}

/** When the first page's code and data are there, or it is known that they are not to be had. */
export const firstPage = (router: Router): Promise<void> =>
  new Promise(resolve => {
    if (router.state.initialized) return resolve()
    const stop = router.subscribe(({ initialized }) => {
      if (!initialized) return
      stop()
      resolve()
    })
  })
