import { expect, test } from 'vitest'
import { countingOn } from './progress.ts'

/** Counts to ten, a tick each `step` milliseconds; what was written. */
const count = (isTTY: boolean, step: number): string[] => {
  const written: string[] = []
  const write = (text: string | Uint8Array): boolean => written.push(String(text)) > 0
  let time = 0
  const { tick, end } = countingOn({ isTTY, write }, 10, () => time)
  for (let n = 0; n < 10; n++) {
    time += step
    tick()
  }
  end()
  return written.map(text => text.replaceAll('\r\u001b[2K', '<'))
}

test('where a person watches, a long run counts its recaps on one line, and clears it', () =>
  expect(count(true, 150)).toEqual([
    '<4 of 10 recaps',
    '<5 of 10 recaps',
    '<6 of 10 recaps',
    '<7 of 10 recaps',
    '<8 of 10 recaps',
    '<9 of 10 recaps',
    '<10 of 10 recaps',
    '<',
  ]))
test('a short run says nothing', () => expect(count(true, 10)).toEqual([]))
test('a file or a pipe gets nothing, however long it takes', () => expect(count(false, 1_000)).toEqual([]))
