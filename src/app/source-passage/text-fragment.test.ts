import { expect, test } from 'vitest'
import { textFragmentUrl } from './text-fragment.ts'

const url = 'https://blog.example/post'

test('few words are named whole, with the signs encoded that the directive keeps for itself', () => {
  expect(textFragmentUrl(url, 'It costs 3 %, not 30 & more')).toBe(
    `${url}#:~:text=It%20costs%203%20%25%2C%20not%2030%20%26%20more`,
  )
  expect(textFragmentUrl(url, 'auto-discovery works well')).toBe(`${url}#:~:text=auto%2Ddiscovery%20works%20well`)
})

test('many words are named by the first and the last of them', () => {
  const words = Array.from({ length: 40 }, (_, i) => `word${i}`).join(' ')
  expect(textFragmentUrl(url, words)).toBe(
    `${url}#:~:text=word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39`,
  )
})

test('signs that a site may typeset otherwise are kept out, and nothing is promised where nothing is left', () => {
  expect(textFragmentUrl(url, 'He said "no" and they went on with it anyway')).toBe(
    `${url}#:~:text=and%20they%20went%20on%20with%20it%20anyway`,
  )
  expect(textFragmentUrl(url, "don't")).toBe(url)
})

test('an address that has a fragment keeps it', () => {
  expect(textFragmentUrl(`${url}#part`, 'some plain words')).toBe(`${url}#part:~:text=some%20plain%20words`)
})
