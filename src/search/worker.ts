// The search, off the page's thread: asks come as messages, replies go as messages.
import { filesBy } from './load.ts'
import type { Ask } from './protocol.ts'
import { createResponder } from './responder.ts'

const respond = createResponder({
  files: filesBy(fetch),
  reply: reply => postMessage(reply),
  later: work => setTimeout(work),
})

onmessage = ({ data }: MessageEvent<Ask>) => respond(data)
