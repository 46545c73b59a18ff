// The fonts' folder in; a few threads that draw pictures, each started when it is first needed, out. Each draws one at a time.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Drawn } from './draw.ts'
import type { SharePicture } from './picture.ts'

export type Draw = (picture: SharePicture) => Promise<Drawn>

/** A hundred megabytes or two each. */
const MOST = 4

const thread = (fonts: string): { draw: Draw; end: () => Promise<unknown> } => {
  let worker: Worker | undefined
  return {
    draw: picture =>
      new Promise((done, failed) => {
        worker ??= new Worker(new URL('./worker.mjs', import.meta.url), { workerData: { fonts } })
        const off = () => worker?.off('message', answered).off('error', broke)
        // A thread posts what its `draw` answers; bytes arrive without their Buffer.
        const answered = (drawn: Drawn) => {
          off()
          done('png' in drawn ? { png: Buffer.from(drawn.png) } : drawn)
        }
        const broke = (error: unknown) => {
          off()
          failed(error)
        }
        worker.on('message', answered).on('error', broke).postMessage(picture)
      }),
    end: async () => worker?.terminate(),
  }
}

/** `work` is called once for each thread, all at once. The threads end with it. */
export const withThreads = async (fonts: string, work: (draw: Draw) => Promise<void>): Promise<void> => {
  const threads = Array.from({ length: Math.min(MOST, availableParallelism()) }, () => thread(fonts))
  try {
    await Promise.all(threads.map(({ draw }) => work(draw)))
  } finally {
    await Promise.all(threads.map(({ end }) => end()))
  }
}
