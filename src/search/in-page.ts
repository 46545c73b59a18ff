// The search on the page's own thread, behind the port that a worker has: for browsers that give none.
// Import it only then: it brings the engine into the page.
import type { Files } from './load.ts'
import type { SearchPort } from './protocol.ts'
import { createResponder } from './responder.ts'

export const createInPagePort = (files: Files): SearchPort => {
  let open = true
  const respond = createResponder({
    files,
    reply: reply => {
      if (open) port.onmessage?.({ data: reply })
    },
    later: work => void Promise.resolve().then(work),
  })
  const port: SearchPort = {
    postMessage: respond,
    onmessage: null,
    onerror: null,
    terminate: () => {
      open = false
    },
  }
  return port
}
