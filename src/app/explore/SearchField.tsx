// The search field, with what its text may become beneath it. A name that becomes a choice leaves the text, and the caret where it
// was. `/` brings the focus here from anywhere on the page where nothing is being written.
import { type ChangeEvent, type ComponentType, lazy, memo, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { singleKey } from '../shortcuts/single-key.ts'
import { rememberSearch } from './recent.ts'
import { listId, optionId } from './suggestion-groups.ts'
import { SuggestionCount } from './SuggestionCount.tsx'
import type { Listed } from './Suggestions.tsx'
import { useSuggestions } from './use-suggestions.ts'
import type { View } from './use-view.ts'

export const fieldId = 'search'

const loadList = () => import('./Suggestions.tsx')
/** Where it cannot be loaded, the field does without. */
const Suggestions = lazy<ComponentType<Listed>>(() =>
  loadList().then(
    loaded => ({ default: loaded.Suggestions }),
    () => ({ default: () => null }),
  ),
)

export const SearchField = memo(({ view }: { view: View }) => {
  const field = useRef<HTMLInputElement>(null)
  const [offers, setOffers] = useState(true)
  useEffect(() => {
    // Before there is anything to offer.
    loadList().catch(() => setOffers(false))
    const focus = (event: KeyboardEvent) => {
      if (singleKey(event) !== '/') return
      event.preventDefault()
      field.current?.focus()
    }
    document.addEventListener('keydown', focus)
    return () => document.removeEventListener('keydown', focus)
  }, [])
  // React puts the caret at the end of a text that is not the one typed.
  const caret = useRef<number>(undefined)
  useLayoutEffect(() => {
    if (caret.current !== undefined) field.current?.setSelectionRange(caret.current, caret.current)
    caret.current = undefined
  })
  const type = ({ target: { value, selectionStart }, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
    const composing = nativeEvent instanceof InputEvent && nativeEvent.isComposing
    const at = composing ? undefined : (selectionStart ?? value.length)
    const after = view.type(value, at)
    caret.current = after === at ? undefined : after
    suggesting.typed()
  }
  const clear = () => {
    view.go({ ...view.query, q: '' })
    field.current?.focus()
  }
  const putCaret = (at: number | undefined) => {
    caret.current = at
  }
  const suggesting = useSuggestions(view, { input: field, putCaret, clear, offers })
  const { shown, active } = suggesting
  const combobox = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': shown !== undefined,
    'aria-controls': shown && listId,
    'aria-activedescendant': shown && active >= 0 ? optionId(active) : undefined,
  } as const
  return (
    <form
      className="search"
      role="search"
      onSubmit={event => {
        event.preventDefault()
        suggesting.close()
        rememberSearch(view.asked)
        view.settle()
      }}
    >
      <svg viewBox="0 0 20 20" className="size-5" aria-hidden="true" focusable="false">
        <circle cx="8" cy="8" r="5.500" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="M12.200 12.200 18 18" stroke="currentColor" strokeWidth="2.500" />
      </svg>
      <input
        ref={field}
        id={fieldId}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        {...(offers ? combobox : { role: 'searchbox' })}
        spellCheck={false}
        aria-label="Search the takeaways"
        aria-keyshortcuts="/"
        placeholder="Search what was said"
        value={view.query.q}
        onChange={type}
        onKeyDown={suggesting.onKeyDown}
        onClick={suggesting.recall}
        onBlur={() => {
          suggesting.close()
          view.settle()
        }}
      />
      {view.query.q ? (
        <button type="button" aria-label="Clear the search" onMouseDown={event => event.preventDefault()} onClick={clear}>
          <span aria-hidden="true">✕</span>
        </button>
      ) : (
        <kbd aria-hidden="true">/</kbd>
      )}
      {shown && (
        <Suspense>
          <Suggestions shown={shown} active={active} onChoose={suggesting.choose} />
        </Suspense>
      )}
      <SuggestionCount shown={shown} />
    </form>
  )
})
