// One facet, which can be closed: its first values as check boxes; all of them, to be found by a beginning, behind "more", which
// loads the part that finds.
import { useMemo, useRef, useState } from 'react'
import type { FacetName } from '../../../search/facets/index.ts'
import { useLookups } from '../../corpus-queries.ts'
import { facetLabel } from '../names.ts'
import type { Choices } from '../use-view.ts'
import { FacetValue } from './FacetValue.tsx'
import { firstValues, listedValues } from './facet-values.ts'
import { setFolded, useFolded } from './folded.ts'

const atFirst = 6

const loadAll = () => import('./AllValues.tsx').then(({ AllValues }) => AllValues)
/** Never rejects: what went wrong shows when they are asked for. */
const loadAhead = () => void loadAll().catch(() => undefined)

type Props = { name: FacetName; choices: Choices; counts: ReadonlyMap<string, number> }

export const FacetGroup = ({ name, choices, counts }: Props) => {
  const lookups = useLookups()
  const closed = useFolded(name)
  const [All, setAll] = useState<Awaited<ReturnType<typeof loadAll>> | 'lost'>()
  const button = useRef<HTMLButtonElement>(null)
  const values = useMemo(() => listedValues(name, counts, choices, lookups), [name, counts, choices, lookups])
  const first = firstValues(values, atFirst)
  const chosen = values.filter(({ choice }) => choice).length
  const label = facetLabel(name)
  return (
    <details
      className="rail-section facet"
      data-facet={name}
      open={!closed}
      onToggle={event => {
        if (event.target === event.currentTarget) setFolded(name, !event.currentTarget.open)
      }}
    >
      <summary className="rail-head">
        <span>{label}</span>
        {chosen > 0 && <span className="chosen-note">{chosen} chosen</span>}
      </summary>
      <fieldset className="facet-values">
        <legend className="sr-only">{label}</legend>
        {typeof All === 'function' ? (
          <All
            {...{ name, label, values, choices }}
            shownBefore={atFirst}
            onFewer={() => {
              setAll(undefined)
              // Its button is there again with the next paint.
              requestAnimationFrame(() => button.current?.focus())
            }}
          />
        ) : (
          <>
            {first.map(({ value, ...listed }) => (
              <FacetValue key={value} {...{ name, value }} choose={choices.choose} {...listed} />
            ))}
            {values.length > first.length && (
              <button
                ref={button}
                type="button"
                className="plain-button more"
                onPointerEnter={loadAhead}
                onFocus={loadAhead}
                onClick={() => {
                  // Said again where it fails again.
                  setAll(undefined)
                  loadAll().then(
                    loaded => setAll(() => loaded),
                    () => setAll('lost'),
                  )
                }}
              >
                {values.length - first.length} more
              </button>
            )}
            {All === 'lost' && (
              <p className="rail-note" role="alert">
                They could not be loaded.
              </p>
            )}
          </>
        )}
      </fieldset>
    </details>
  )
}
