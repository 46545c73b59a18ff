// What there is to draw in; the share pictures on disk, and which page has which, out.
import { type SharePictures, sharePictures } from '../share/share-pictures.ts'
import { kilobytes } from './kilobytes.ts'
import { writeAll } from './write-all.ts'

type PictureBuild = {
  outDir: string
  tell: (line: string) => void
  root: string
  pictures: Parameters<typeof sharePictures>[0]['pictures']
}

export const drawPictures = async ({ root, outDir, tell, pictures }: PictureBuild): Promise<SharePictures> => {
  const started = performance.now()
  const shared = await sharePictures({ root, pictures, write: (file, png) => writeAll(outDir, [[file, png]]) })
  const { drawn, kept, bytes } = shared
  tell(
    `Share pictures: ${drawn} drawn, ${kept} kept from before, ${kilobytes(bytes)}, in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  )
  return shared
}
