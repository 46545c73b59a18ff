// The search field. `/` brings the focus here from anywhere on the page where nothing is being written.
import { useEffect, useRef } from 'react'
import type { View } from './use-view.ts'

const isWriting = (element: Element | null): boolean =>
  element instanceof HTMLElement && (element.isContentEditable || ['INPUT', 'SELECT', 'TEXTAREA'].includes(element.tagName))

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
  const clear = () => {
    view.go({ ...view.query, q: '' })
    field.current?.focus()
  }
  return (
    <form
      className="search"
      role="search"
      onSubmit={event => {
        event.preventDefault()
        view.settle()
      }}
    >
      <svg viewBox="0 0 20 20" className="size-5" aria-hidden="true" focusable="false">
        <circle cx="8" cy="8" r="5.500" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="M12.200 12.200 18 18" stroke="currentColor" strokeWidth="2.500" />
      </svg>
      <input
        ref={field}
        id="search"
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        aria-label="Search the takeaways"
        aria-keyshortcuts="/"
        placeholder="Search what was said"
        value={view.query.q}
        onChange={event => view.type(event.target.value)}
        onBlur={view.settle}
      />
      {view.query.q ? (
        <button type="button" aria-label="Clear the search" onClick={clear}>
          ✕
        </button>
      ) : (
        <kbd aria-hidden="true">/</kbd>
      )}
    </form>
  )
}
