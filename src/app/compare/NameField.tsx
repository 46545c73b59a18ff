// A tool or company in; a field out in which another is typed and chosen from the names that fit, as the ARIA Authoring Practices
// have it: the focus stays in the field, which says what is active. Left without a choice, it says again what is chosen.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { valuesFor } from '../../search/query/values.ts'
import { resolveField } from '../../search/query/resolve.ts'
import { useLookups } from '../corpus-queries.ts'
import { useHydrated } from '../hydration.ts'
import { counted } from '../words.ts'
import type { FieldProps } from './field.ts'
import { type Match, matching } from './matching.ts'
import { nameOfValue } from './name-of-value.ts'

const mostShown = 8

type OptionProps = { match: Match; id: string; kind: string; active: boolean; onChoose: () => void }

const Option = ({ match: { name, alias, takeaways }, id, kind, active, onChoose }: OptionProps) => {
  const option = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (active) option.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    // The field has the focus, and the keys.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={option}
      id={id}
      className="suggestion"
      role="option"
      tabIndex={-1}
      aria-selected={active}
      aria-label={[name, alias, counted(takeaways, 'takeaway')].filter(Boolean).join(', ')}
      onClick={onChoose}
    >
      <span className="suggestion-words">
        <bdi className={`suggestion-name ${kind}`}>{name}</bdi>
        {alias !== undefined && <bdi className="beside">{alias}</bdi>}
      </span>
      <span className="leader" />
      <span className="count">{takeaways.toLocaleString('en')}</span>
    </div>
  )
}

export const NameField = ({ id, facet, label, value, without, onChoose }: FieldProps) => {
  const lookups = useLookups()
  const hydrated = useHydrated()
  /** Absent until something is typed: then the field says what is chosen, which narrows nothing. */
  const [typed, setTyped] = useState<string>()
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const name = value === undefined ? '' : nameOfValue(facet, value, lookups)
  const shown = open ? matching(typed ?? '', valuesFor(facet, lookups).all, [...without, value ?? ''], mostShown) : []
  const listed = shown.length > 0
  const close = () => {
    setTyped(undefined)
    setOpen(false)
    setActive(-1)
  }
  const choose = (chosen: string | undefined) => {
    close()
    if (chosen !== undefined && chosen !== value) onChoose(chosen)
  }
  const walk = (step: 1 | -1) => {
    setOpen(true)
    // Past either end the text itself is the next.
    if (open) setActive(((active + 1 + step + shown.length + 1) % (shown.length + 1)) - 1)
    else if (step > 0) setActive(0)
  }
  const typedMeans = (): string | undefined => {
    if (!typed?.trim()) return undefined
    return resolveField({ name: facet, value: typed }, lookups)[0] ?? shown[0]?.id ?? typed.trim()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, nativeEvent } = event
    if (nativeEvent.isComposing || ctrlKey || metaKey) return
    if (key === 'ArrowDown' || key === 'ArrowUp') walk(key === 'ArrowDown' ? 1 : -1)
    else if (key === 'Enter') choose(shown[active]?.id ?? typedMeans())
    else if (key === 'Escape' && open) close()
    else return
    event.preventDefault()
  }
  return (
    <div className="chooser">
      <label htmlFor={id}>{label}</label>
      <div className="chooser-box">
        <input
          id={id}
          className={`chooser-field chooser-${facet}`}
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={listed}
          aria-controls={listed ? `${id}-names` : undefined}
          aria-activedescendant={listed && active >= 0 ? `${id}-name-${active}` : undefined}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="go"
          placeholder="Type a name"
          // What is typed before the app answers would be lost.
          readOnly={!hydrated}
          value={typed ?? name}
          onFocus={event => event.target.select()}
          onClick={() => setOpen(true)}
          onChange={event => {
            setTyped(event.target.value)
            setOpen(true)
            setActive(-1)
          }}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
        {listed && (
          <div
            className="suggestions"
            role="listbox"
            tabIndex={-1}
            id={`${id}-names`}
            aria-label={label}
            onMouseDown={event => event.preventDefault()}
          >
            {shown.map((match, at) => (
              <Option
                key={match.id}
                match={match}
                id={`${id}-name-${at}`}
                kind={facet}
                active={at === active}
                onChoose={() => choose(match.id)}
              />
            ))}
          </div>
        )}
      </div>
      <span className="sr-only" aria-live="polite">
        {open && (listed ? `${counted(shown.length, 'name')} below.` : 'No name fits.')}
      </span>
    </div>
  )
}
