// Nothing in, the search's worker out, whose `onerror` hears of every end that it comes to: a throw, and the silence of one that
// hangs or was ended without a word. Refuses, by throwing, where there are no workers.
import type { Reply, SearchPort } from '../search/protocol.ts'

/** Its script may come over a slow network, and an index that does not serve is built within a message. */
const patience = 30_000

export const openSearchWorker = (): SearchPort => {
  const worker = new Worker(new URL('../search/worker.ts', import.meta.url), { type: 'module' })
  const broken = () => worker.dispatchEvent(new Event('error'))
  let unheard = 0
  let silence: ReturnType<typeof setTimeout> | undefined
  const wait = () => {
    clearTimeout(silence)
    silence = unheard > 0 ? setTimeout(broken, patience) : undefined
  }
  worker.addEventListener('messageerror', broken)
  const port: SearchPort = {
    postMessage: ask => {
      worker.postMessage(ask)
      unheard += 1
      if (unheard === 1) wait()
    },
    onmessage: null,
    onerror: null,
    terminate: () => {
      clearTimeout(silence)
      worker.terminate()
    },
  }
  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    if (data.type === 'heard') {
      unheard -= 1
      wait()
    } else port.onmessage?.({ data })
  }
  worker.onerror = event => port.onerror?.(event)
  return port
}
