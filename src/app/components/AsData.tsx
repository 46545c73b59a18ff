// The page that is open in; the ways to the same as data out, to be seen and in the head. None on a page that has no data.
import { useEffect, useMemo } from 'react'
import { useLocation } from 'react-router'
import { base } from '../base.ts'
import { useLookups } from '../corpus-queries.ts'
import { dataPaths } from '../head.ts'

const hrefOf = (path: string): string => base + path.slice(1)

/** Those that the HTML of the page came with are of the page that was opened first. */
const stale = 'link[rel=alternate]:is([type$="/json"],[type$="/markdown"])'

export const AsData = () => {
  const lookups = useLookups()
  const { pathname } = useLocation()
  const files = useMemo(() => dataPaths(pathname, lookups), [pathname, lookups])
  useEffect(() => {
    for (const link of document.head.querySelectorAll(stale)) link.remove()
    for (const { type, path } of files)
      document.head.append(Object.assign(document.createElement('link'), { rel: 'alternate', type, href: hrefOf(path) }))
  }, [files])
  if (files.length === 0) return null
  return (
    <span className="no-print">
      As data:{' '}
      {files.map(({ name, type, path }, i) => (
        <span key={name}>
          {i > 0 && ', '}
          {/* A file: the router must not answer for it. */}
          <a href={hrefOf(path)} type={type}>
            {name}
          </a>
        </span>
      ))}
    </span>
  )
}
