// The search, off the page's thread: asks come as messages, replies go as messages.
import { filesBy } from './load.ts'
import type { Ask, Reply } from './protocol.ts'
import { createResponder } from './responder.ts'

const reply = (message: Reply): void => postMessage(message)

const respond = createResponder({ files: filesBy(self), reply, later: work => setTimeout(work) })

onmessage = ({ data }: MessageEvent<Ask>) => {
  reply({ type: 'heard' })
  respond(data)
}
