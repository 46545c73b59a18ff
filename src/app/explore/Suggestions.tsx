// The list beneath the search field: what the text may become, by kind, each with the takeaways that it has. The focus stays
// in the field, which says what is active. Loads after the field.
import { memo, type MouseEvent, useEffect, useRef } from 'react'
import { facetNamed } from '../../search/facets/index.ts'
import { useLookups } from '../corpus-queries.ts'
import { counted } from '../words.ts'
import type { Offered, Shown, SuggestionKind } from './suggested.ts'
import { inGroups, listId, optionId } from './suggestion-groups.ts'

const otherHeadings: Partial<Record<SuggestionKind, string>> = {
  talk: 'Talks',
  word: 'Words',
  recent: 'Recent searches',
}
const headingOf = (kind: SuggestionKind): string => otherHeadings[kind] ?? facetNamed(kind)?.plural ?? ''

/** Said of an option where its name alone does not tell what it is. */
const kindWords = (kind: SuggestionKind): string | undefined =>
  kind === 'recent' ? 'recent search' : kind === 'forget' ? undefined : kind

type OptionProps = { suggestion: Offered; at: number; active: boolean }

/** Anew only for another suggestion, or when it becomes the active one: letters come before what they bring. */
const Option = memo(({ suggestion: { kind, id, name, alias, takeaways }, at, active }: OptionProps) => {
  const { talks, editions } = useLookups()
  const beside = alias ?? (kind === 'talk' ? editions.get(talks.get(id)?.edition ?? '')?.name : undefined)
  const number = takeaways === undefined ? undefined : counted(takeaways, 'takeaway')
  const option = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (active) option.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <div
      ref={option}
      id={optionId(at)}
      className="suggestion"
      role="option"
      tabIndex={-1}
      aria-selected={active}
      aria-label={[name, beside, kindWords(kind), number].filter(Boolean).join(', ')}
    >
      <span className="suggestion-words">
        <bdi className={`suggestion-name ${kind}`}>{name}</bdi>
        {beside !== undefined && <bdi className="beside">{beside}</bdi>}
      </span>
      {takeaways !== undefined && (
        <>
          <span className="leader" />
          <span className="count">
            {takeaways.toLocaleString('en')}
            <span className="unit"> {takeaways === 1 ? 'takeaway' : 'takeaways'}</span>
          </span>
        </>
      )}
    </div>
  )
})

const idStart = optionId(0).slice(0, -1)

export type Listed = { shown: Shown; active: number; onChoose: (at: number) => void }

export const Suggestions = ({ shown, active, onChoose }: Listed) => (
  // The field has the focus, and the keys.
  // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
  <div
    className="suggestions"
    role="listbox"
    tabIndex={-1}
    id={listId}
    aria-label="Suggestions"
    onMouseDown={event => event.preventDefault()}
    onClick={({ target }: MouseEvent) => {
      const option = target instanceof Element && target.closest('[role=option]')
      if (option) onChoose(Number(option.id.slice(idStart.length)))
    }}
  >
    {inGroups(shown.suggestions).map(({ kind, of }) => (
      <div key={kind} className="suggestion-group" role="group" aria-label={headingOf(kind) || undefined}>
        <span className="label" aria-hidden="true">
          {headingOf(kind)}
        </span>
        <div>
          {of.map(suggestion => {
            const at = shown.suggestions.indexOf(suggestion)
            return <Option key={suggestion.id} suggestion={suggestion} at={at} active={at === active} />
          })}
        </div>
      </div>
    ))}
  </div>
)
