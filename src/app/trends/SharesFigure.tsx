// Names with their talks by year in; their bars out, with what the marks mean. Refuses a corpus of one year: its bars would be a row.
import { useCallback } from 'react'
import type { Named, TrendYear } from '../../corpus/trends.ts'
import { exploreView } from '../entity/explore-view.ts'
import type { ShareCell, ShareRow } from './draw/shares.ts'
import { sharesHeight } from './picture-height.ts'
import { counted } from '../words.ts'
import { Picture } from './Picture.tsx'
import { enoughTalks, shareOf, shareWords } from './share.ts'

type Row = Omit<ShareRow, 'cells'> & Named
type Props = { kind: 'tool' | 'topic'; rows: Row[]; years: TrendYear[] }

const cellsOf = (kind: Props['kind'], { id, name, talks }: Row, years: TrendYear[]): ShareCell[] =>
  years.map(({ year, talks: all }, i) => {
    const named = talks[i] ?? 0
    const share = shareOf(named, all)
    const inWords = share === undefined ? '' : shareWords(share)
    return {
      ...{ year, share, shareWords: inWords, named: named > 0 },
      to: exploreView({ [kind]: [id], year: [`${year}`] }),
      words: `${name}, ${year}: ${named} of ${counted(all, 'talk')}, ${inWords || 'too few for a share'}`,
    }
  })

const highestOf = (rows: Row[], years: TrendYear[]): number =>
  Math.max(0, ...rows.flatMap(({ talks }) => years.map((year, i) => shareOf(talks[i] ?? 0, year.talks) ?? 0)))

/** Every year from the first to the last has a recap. */
const isWhole = (years: TrendYear[]): boolean => (years.at(-1)?.year ?? 0) - (years[0]?.year ?? 0) === years.length - 1

export const SharesFigure = ({ kind, rows, years }: Props) => {
  const load = useCallback(async () => {
    const { drawShares } = await import('./draw/shares.ts')
    const picture = {
      ...{ kind, height: sharesHeight(rows.length), years: years.map(({ year }) => year) },
      rows: rows.map(row => ({ ...row, cells: cellsOf(kind, row, years) })),
    }
    return (canvas: Parameters<typeof drawShares>[1]) => drawShares(picture, canvas)
  }, [kind, rows, years])
  if (years.length < 2) return null
  return (
    <figure className="plot-figure">
      <Picture load={load} height={sharesHeight(rows.length)} />
      <figcaption className="plot-key">
        <span>
          <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
            <rect x="3" y="1" width="8" height="12" className="key-filled" />
          </svg>{' '}
          share of the year’s talks, the highest being {shareWords(highestOf(rows, years))}
        </span>
        {years.some(({ talks }) => talks < enoughTalks) && (
          <span>
            <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
              <circle cx="7" cy="7" r="4.200" className="key-hollow" />
            </svg>{' '}
            named in a year of fewer than {enoughTalks} talks: too few for a share
          </span>
        )}
        {!isWhole(years) && <span>no line beneath a year: no recap of it</span>}
      </figcaption>
    </figure>
  )
}
