// The pictures in, one after another; each written as it is drawn or found kept, and where the page of a path finds its own, out.
// Refuses once, after the last, when characters are in no font. Holds as many pictures as there are threads.
import { createHash } from 'node:crypto'
import type { Picture } from '../../prerender/head/open-graph.ts'
import { type Draw, withThreads } from './draw-pool.ts'
import { drawablePicture } from './drawable.ts'
import { cutFonts } from './fonts.ts'
import { keptPictures } from './kept-pictures.ts'
import { type Lacking, refuseLacking } from './lacking.ts'
import { HEIGHT, pictureFile, type Placed, type SharePicture, WIDTH } from './picture.ts'

type Wanted = { root: string; pictures: Iterable<Placed>; write: (file: string, png: Buffer) => void }

export type SharePictures = {
  /** The site's own where a page has none. */
  pictureOf: (path: string) => Picture | undefined
  drawn: number
  kept: number
  bytes: number
}

/** The words in it, for whom the picture is read out to. */
const altOf = (picture: SharePicture): string => {
  const said = (name: string, more: string) => [name, picture.takeaways, more].filter(Boolean).join(', ')
  if (picture.kind === 'talk') return said(picture.title, [picture.edition, picture.year].filter(Boolean).join(' '))
  if (picture.kind === 'tool') return said(picture.name, picture.years)
  return said('Hallway', picture.talks)
}

export const sharePictures = async ({ root, pictures, write }: Wanted): Promise<SharePictures> => {
  const { folder, key } = await cutFonts(root)
  const store = keptPictures(root, key)
  const shown = new Map<string, Picture>()
  const lacking: Lacking[] = []
  const counts = { drawn: 0, kept: 0, bytes: 0 }

  const pngOf = async (placed: Placed, draw: Draw): Promise<Buffer | undefined> => {
    const kept = store.read(placed.picture)
    if (kept) {
      counts.kept++
      return kept
    }
    const drawn = await draw(placed.picture)
    if ('lacking' in drawn) {
      lacking.push({ ...placed, characters: drawn.lacking })
      return undefined
    }
    counts.drawn++
    store.keep(placed.picture, drawn.png)
    return drawn.png
  }

  const queue = pictures[Symbol.iterator]()
  await withThreads(folder, async draw => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const placed = { ...next.value, picture: drawablePicture(next.value.picture) }
      const { picture } = placed
      const png = await pngOf(placed, draw)
      if (!png) continue
      const file = pictureFile(picture)
      counts.bytes += png.length
      write(file, png)
      // Whoever fetched the picture keeps it by its address: a new one has a new address, and the old address still answers.
      const version = createHash('sha256').update(png).digest('hex').slice(0, 8)
      shown.set(picture.path, { path: `/${file}?v=${version}`, width: WIDTH, height: HEIGHT, alt: altOf(picture) })
    }
  })
  if (lacking.length > 0) refuseLacking(lacking)
  return { pictureOf: path => shown.get(path) ?? shown.get('/'), ...counts }
}
