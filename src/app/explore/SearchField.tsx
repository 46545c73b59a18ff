// The search field, with what its text may become beneath it. A name that becomes a choice leaves the text, and the caret where it
// was. `/` brings the focus here from anywhere on the page where nothing is being written.
import { type ChangeEvent, useEffect, useLayoutEffect, useRef } from 'react'
import { listId, optionId, SuggestionCount, Suggestions } from './Suggestions.tsx'
import { useSuggestions } from './use-suggestions.ts'
import type { View } from './use-view.ts'

const isWriting = (element: Element | null): boolean =>
  element instanceof HTMLElement && (element.isContentEditable || ['INPUT', 'SELECT', 'TEXTAREA'].includes(element.tagName))

export const fieldId = 'search'

export const SearchField = ({ view }: { view: View }) => {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const writing = isWriting(document.activeElement) && !document.activeElement?.matches('[type=checkbox]')
      if (
        event.key !== '/' ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        writing ||
        document.querySelector('dialog[open]')
      )
        return
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
  const suggesting = useSuggestions(view, { input: field, putCaret, clear })
  const { shown, active } = suggesting
  return (
    <form
      className="search"
      role="search"
      onSubmit={event => {
        event.preventDefault()
        suggesting.close()
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
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown !== undefined}
        aria-controls={shown && listId}
        aria-activedescendant={shown && active >= 0 ? optionId(active) : undefined}
        spellCheck={false}
        aria-label="Search the takeaways"
        aria-keyshortcuts="/"
        placeholder="Search what was said"
        value={view.query.q}
        onChange={type}
        onKeyDown={suggesting.onKeyDown}
        onBlur={() => {
          suggesting.close()
          view.settle()
        }}
      />
      {view.query.q ? (
        <button type="button" aria-label="Clear the search" onMouseDown={event => event.preventDefault()} onClick={clear}>
          ✕
        </button>
      ) : (
        <kbd aria-hidden="true">/</kbd>
      )}
      {shown && <Suggestions shown={shown} active={active} onChoose={suggesting.choose} />}
      <SuggestionCount shown={shown} />
    </form>
  )
}
