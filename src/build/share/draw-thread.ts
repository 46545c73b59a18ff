// Pictures in, one message each; their PNG or the characters that they lack out, in the same order.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'
import { draw } from './draw.ts'
import { loadFonts } from './fonts.ts'
import type { SharePicture } from './picture.ts'

/**
 * The pixels of a picture are 3 MB that V8 does not see: left alone it lets hundreds of pictures' lie about. So garbage is collected
 * every few pictures, at a millisecond each.
 */
setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')
const EVERY = 12

// Given by pool.ts.
const fonts = loadFonts((workerData as { fonts: string }).fonts)
let drawn = 0

parentPort?.on('message', async (picture: SharePicture) => {
  parentPort?.postMessage(await draw(picture, fonts))
  if (++drawn % EVERY === 0) collect()
})
