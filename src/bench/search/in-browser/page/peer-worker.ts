// A peer off the page's thread: what it is asked comes as messages, what it answers goes as messages.
import type { Searcher } from '../../engine.ts'
import { openPeer, type PeerAsk, type PeerReply } from './peer.ts'

let searcher: Searcher | undefined
const answer = async (ask: PeerAsk): Promise<PeerReply> => {
  if ('load' in ask) {
    searcher = await openPeer(ask.load)
    return { loaded: true }
  }
  if (!searcher) throw new Error('asked before it was loaded')
  return searcher.search(ask.asked)
}

onmessage = async ({ data }: MessageEvent<PeerAsk>) => postMessage(await answer(data))
