// The title of a view: what is asked, in words, so that tabs and bookmarks can be told apart. Of the address, not of every letter.
import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { useLookups } from '../corpus-queries.ts'
import { pageHead } from '../head.ts'
import { searchWords } from './recent.ts'

export const useTitle = (): void => {
  const { search } = useLocation()
  const lookups = useLookups()
  // After the frame, which knows the page but not what is asked.
  useEffect(() => {
    const words = searchWords(search, lookups, ', ')
    document.title = words ? `${words} · Explore · Hallway` : (pageHead('/', lookups)?.title ?? '')
  }, [search, lookups])
}
