// What surrounds every page: the way past it, the header, the page, the footer; and where the reader arrives in it.
import { Outlet, ScrollRestoration } from 'react-router'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { useArrival } from './use-arrival.ts'

export const Frame = () => {
  useArrival()
  return (
    <>
      <a className="skip" href="#page">
        Skip to the page
      </a>
      <Header />
      <main id="page" tabIndex={-1} className="width page outline-none">
        <Outlet />
      </main>
      <Footer />
      <ScrollRestoration />
    </>
  )
}
