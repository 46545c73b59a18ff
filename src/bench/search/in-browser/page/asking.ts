// An engine's name and the address of what it loads in; whoever answers for it out, once it is loaded: in a worker, or on the
// page's own thread. Ours is the site's own client with the site's own worker, which also reads and marks what it answers.
import { createSearchClient } from '../../../../search/client.ts'
import { createInPagePort } from '../../../../search/in-page.ts'
import { filesBy } from '../../../../search/load.ts'
import type { Asked } from '../../engine.ts'
import { queryOf } from './query-of.ts'
import { openPeer, type PeerAsk, type PeerReply } from './peer.ts'

export type Where = 'worker' | 'page'
export type Asking = (asked: Asked) => Promise<unknown>

/** As many groups as the site asks for at first. */
const GROUPS = 10

const noWorkers = (): never => {
  throw new Error('no workers wanted')
}

const openOurs = (where: Where): Promise<Asking> =>
  new Promise((done, fail) => {
    const client = createSearchClient({
      manifest: new URL('/corpus/manifest.json', location.href).href,
      openWorker:
        where === 'page'
          ? noWorkers
          : () => new Worker(new URL('../../../../search/worker.ts', import.meta.url), { type: 'module' }),
      openFallback: async () => createInPagePort(filesBy(window)),
      onStatus: status => {
        if (status.state === 'ready') done(asked => client.search(queryOf(asked), GROUPS))
        if (status.state === 'failed') fail(new Error(status.message))
      },
    })
    client.start()
  })

const inWorker = async (engine: string): Promise<Asking> => {
  const worker = new Worker(new URL('peer-worker.ts', import.meta.url), { type: 'module' })
  const ask = (message: PeerAsk): Promise<PeerReply> =>
    new Promise((done, fail) => {
      worker.onmessage = ({ data }: MessageEvent<PeerReply>) => done(data)
      worker.onerror = ({ message }) => fail(new Error(message))
      worker.postMessage(message)
    })
  await ask({ load: engine })
  return asked => ask({ asked })
}

export const openAsking = async (engine: string, where: Where): Promise<Asking> => {
  if (engine === 'hallway') return openOurs(where)
  if (where === 'worker') return inWorker(engine)
  const { search } = await openPeer(engine)
  return async asked => search(asked)
}
