// A stream and a number of files in; one line that counts them out, where a person watches and it takes long. Else nothing.
import type { WriteStream } from 'node:tty'

type Stream = Pick<WriteStream, 'write'> & { isTTY?: boolean }
export type Progress = { tick(): void; end(): void }

/** In milliseconds: what is over sooner needs no line, and nobody reads more often. */
const PATIENCE = 500
const EVERY = 100
/** Returns to the line's begin and clears it. */
const CLEAR = '\r\u001b[2K'

export const countingOn = (stream: Stream, total: number, now: () => number = performance.now.bind(performance)): Progress => {
  let done = 0
  let due = now() + PATIENCE
  let shown = false
  const tick = (): void => {
    done++
    if (!stream.isTTY || now() < due) return
    due = now() + EVERY
    shown = true
    stream.write(`${CLEAR}${done} of ${total} recaps`)
  }
  const end = (): void => {
    if (shown) stream.write(CLEAR)
    shown = false
  }
  return { tick, end }
}
