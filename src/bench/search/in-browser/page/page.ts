// Loads an engine, asks it, and says how long each took from the page's side: for whoever drives the page.
import type { Asked } from '../../engine.ts'
import { median } from '../../../row.ts'
import { type Asking, openAsking, type Where } from './asking.ts'

declare global {
  interface Window {
    load: (engine: string, where: Where) => Promise<number>
    ask: (queries: Asked[]) => Promise<number[]>
  }
}

let asking: Asking | undefined

window.load = async (engine, where) => {
  const from = performance.now()
  asking = await openAsking(engine, where)
  return performance.now() - from
}

/** As in Node, each query's median of three rounds: in the first ours still fetches what it is to show. */
const ROUNDS = 3

/** As keys come: each once the one before is answered and the page had its turn. */
window.ask = async queries => {
  if (!asking) throw new Error('nothing is loaded')
  const times: number[][] = queries.map(() => [])
  for (let round = 0; round < ROUNDS; round++)
    for (const [place, query] of queries.entries()) {
      await new Promise(done => setTimeout(done))
      const from = performance.now()
      await asking(query)
      times[place]?.push(performance.now() - from)
    }
  return times.map(median)
}
