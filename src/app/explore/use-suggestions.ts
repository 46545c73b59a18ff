// What the text may become, while it is typed: asks at each letter, keeps the list until the next is there, walks it by the
// arrows, and takes the one that is chosen. What was asked for before the list was closed is never shown.
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { useLookups } from '../corpus-queries.ts'
import { insteadOf } from '../../search/query/take.ts'
import { pagePath } from '../addresses.ts'
import { suggestFor } from '../search-client.ts'
import { forgetSearches, recentSearches, searchWords } from './recent.ts'
import { brings } from './brings.ts'
import { caretWithout, completed, placeNow, rememberedFrom, type Shown, shownFrom } from './suggested.ts'
import type { View } from './use-view.ts'

type Field = {
  input: RefObject<HTMLInputElement | null>
  /** Where the caret goes once the text is another. */
  putCaret: (at: number | undefined) => void
  clear: () => void
  /** Whether there is a list to show them in. */
  offers: boolean
}
export type Suggesting = {
  shown: Shown | undefined
  /** Place of the one that Enter chooses; -1 for none. */
  active: number
  /** To be told with every letter: it asks once the text is shown. */
  typed: () => void
  onKeyDown: (event: KeyboardEvent) => void
  choose: (at: number) => void
  close: () => void
  /** Where nothing is written: what was asked for lately. */
  recall: () => void
}

export const useSuggestions = (view: View, { input, putCaret, clear, offers }: Field): Suggesting => {
  const navigate = useNavigate()
  const lookups = useLookups()
  const [found, setShown] = useState<Shown>()
  const shown = offers ? found : undefined
  const [active, setActive] = useState(-1)
  /** Answers to asks before this one are not wanted any more. */
  const latest = useRef(0)
  const isTyped = useRef(false)

  const close = () => {
    latest.current += 1
    setShown(undefined)
    setActive(-1)
  }
  const ask = (from?: 'first' | 'last') => {
    if (!offers) return
    const ours = ++latest.current
    const { value = '', selectionEnd } = input.current ?? {}
    setActive(-1)
    const show = (next: Shown) => {
      if (ours !== latest.current) return
      const { length } = next.suggestions
      setShown(length > 0 ? next : undefined)
      if (from && length > 0) setActive(from === 'first' ? 0 : length - 1)
    }
    if (value.trim() === '') {
      const searches = recentSearches().map(id => ({ id, name: searchWords(id, lookups) }))
      return show(shownFrom(value, rememberedFrom(searches)))
    }
    suggestFor(value, selectionEnd ?? value.length).then(
      suggestions =>
        show(
          shownFrom(
            value,
            suggestions.map(each => ({ ...each, takeaways: brings(view.query, each, lookups) })),
          ),
        ),
      () => undefined,
    )
  }
  // A text that came about otherwise, as by Back, is not being typed.
  const { q } = view.query
  useEffect(() => {
    if (isTyped.current) ask()
    else close()
    // But for letters typed before the app was there: the field has them, and the text has them next.
    isTyped.current = input.current !== null && input.current.value !== q
    // What counts is that the text is another.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [q])

  const choose = (at: number) => {
    const suggestion = shown?.suggestions[at]
    const place = shown && suggestion && placeNow(shown.text, q, suggestion)
    close()
    if (!place) return
    if (suggestion.kind === 'recent') return void navigate(`/?${suggestion.id}`)
    if (suggestion.kind === 'forget') return forgetSearches()
    const { kind, id, name, excluded = false } = suggestion
    if (kind === 'talk') navigate(pagePath('talk', id))
    else if (kind === 'word') {
      const { text, caret } = completed(q, place, name)
      putCaret(view.type(text, caret))
    } else {
      putCaret(caretWithout(q, place))
      view.go(insteadOf(view.query, { ...place, excluded }, kind, [id]))
    }
  }

  const walk = (step: 1 | -1) => {
    const length = shown?.suggestions.length ?? 0
    if (length === 0) ask(step > 0 ? 'first' : 'last')
    // Past either end the text itself is the next.
    else setActive(((active + 1 + step + length + 1) % (length + 1)) - 1)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey, nativeEvent } = event
    if (nativeEvent.isComposing || altKey || ctrlKey || metaKey) return
    if ((key === 'ArrowDown' || key === 'ArrowUp') && !shiftKey) {
      if (!offers) return
      event.preventDefault()
      walk(key === 'ArrowDown' ? 1 : -1)
    } else if (key === 'Enter') {
      if (active >= 0) {
        event.preventDefault()
        choose(active)
      } else close()
    } else if (key === 'Escape') {
      if (shown || q) event.preventDefault()
      if (shown) close()
      else {
        close()
        if (q) clear()
      }
    } else if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key)) close()
  }
  return {
    ...{ shown, active, onKeyDown, choose, close },
    recall: () => {
      if (!shown && q.trim() === '') ask()
    },
    typed: () => {
      isTyped.current = true
    },
  }
}
