// What surrounds every page: the way past it, the header, the page, the footer; and where the reader arrives in it.
import { Outlet, ScrollRestoration, useLocation } from 'react-router'
import { wholeAddress } from '../base.ts'
import { WithCorpus } from '../corpus-queries.ts'
import { useHydrated } from '../hydration.ts'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { Late } from './Late.tsx'
import { PageNotes } from './PageNotes.tsx'
import { useArrival } from './use-arrival.ts'
import { useFollowed } from './use-followed.ts'

const Framed = () => {
  const { pathname, search } = useLocation()
  useArrival()
  useFollowed()
  const hydrated = useHydrated()
  return (
    <>
      <a className="skip" href={pathname === '/' ? '#search' : '#page'}>
        Skip to the {pathname === '/' ? 'search' : 'page'}
      </a>
      <Header />
      <main id="page" tabIndex={-1} className="width page outline-none">
        <PageNotes />
        <Outlet />
        {hydrated && <p className="print-only">{wholeAddress(`${pathname}${search}`)}</p>}
      </main>
      <Late />
      <Footer />
      <ScrollRestoration />
    </>
  )
}

export const Frame = () => (
  <WithCorpus>
    <Framed />
  </WithCorpus>
)
