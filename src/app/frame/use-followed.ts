// Links that are many and plain: the router's own costs each a dozen hooks, and draws it anew for every address. In: their markup,
// a path within the site and `data-own`. Out: one listener for all of them, which leaves to the browser whatever is not a plain click.
import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { base } from '../base.ts'

export const useFollowed = (): void => {
  const navigate = useNavigate()
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const { target, button, metaKey, altKey, ctrlKey, shiftKey, defaultPrevented } = event
      const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[data-own]')
      if (!link || button !== 0 || metaKey || altKey || ctrlKey || shiftKey || defaultPrevented) return
      event.preventDefault()
      const { pathname, search, hash, href } = link
      // As a browser does: the page that is open is no second entry of the history.
      navigate(pathname.slice(base.length - 1) + search + hash, { replace: href === location.href })
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [navigate])
}
