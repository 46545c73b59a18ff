import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printLedger, readLedger, withLines } from './ledger.ts'

const read = (text: string) => readLedger(text, 'data/addresses.txt')
const problems = (text: string): string[] =>
  read(text).diagnostics.map(({ file, line, rule, message }) => `${file}:${line} ${rule}: ${message}`)
const printed = (text: string): string => printLedger(read(text).ledger)

test('an address is a line, a rename leads it on, and a takeaway is an address too', () => {
  const { entries } = read('talks/a\ntalks/b -> talks/c\ntalks/a#said\nabout\r\n').ledger
  expect([...entries.values()].map(({ address, to, line }) => [address, to, line])).toEqual([
    ['talks/a', undefined, 1],
    ['talks/b', 'talks/c', 2],
    ['talks/a#said', undefined, 3],
    ['about', undefined, 4],
  ])
})

test('it is printed sorted, each address once, a takeaway right below its page, comments where they stood', () => {
  expect(
    printed('# Of the ledger.\n\ntalks/b\ntalks/a-1\n# Why it moved.\ntalks/a#t -> talks/b\ntalks/a\ntalks/b\n# The end.'),
  ).toBe('# Of the ledger.\n\ntalks/a\n# Why it moved.\ntalks/a#t -> talks/b\ntalks/a-1\ntalks/b\n# The end.\n')
})

test('what is printed reads the same, and prints the same, in whatever order its lines stood', () => {
  const lines = ['talks/a', 'talks/a#t', 'talks/b -> talks/a', 'tools/b', 'about', 'recaps/r#x -> recaps/r']
  fc.assert(
    fc.property(fc.shuffledSubarray(lines), some => {
      const once = printed(some.join('\n'))
      return printed(once) === once && once === printed(some.toReversed().join('\n'))
    }),
  )
})

test('two branches that each wrote the address and its rename agree: the rename is the later', () => {
  for (const text of ['talks/a\ntalks/a -> talks/b', 'talks/a -> talks/b\ntalks/a\ntalks/a -> talks/b'])
    expect(printed(text)).toBe('talks/a -> talks/b\n')
})

test('an address that leads to two places is told with both lines', () => {
  expect(problems('talks/a -> talks/b\n\ntalks/a -> talks/c')).toEqual([
    'data/addresses.txt:3 two-renames: talks/a is led on to two places: to talks/b in line 1, and here to talks/c',
  ])
})

test.each([
  ['../etc/passwd', '../etc/passwd'],
  ['/talks/a', '/talks/a'],
  ['talks/../a', 'talks/../a'],
  ['talks/con', 'talks/con'],
  ['talks/nul#t', 'talks/nul#t'],
  ['talks/index', 'talks/index'],
  ['404 -> about', '404'],
  ['shell -> about', 'shell'],
  ['index', 'index'],
  ['talks/A', 'talks/A'],
  ['talks/a.html', 'talks/a.html'],
  ['films/a', 'films/a'],
  ['talks/a -> https://example.org/', 'https://example.org/'],
  ['talks/a -> ', 'talks/a ->'],
  ['talks/a -> talks/b -> talks/c', 'talks/a -> talks/b -> talks/c'],
  ['talks/a talks/b', 'talks/a talks/b'],
  ['talks/kаfka', 'talks/k\\u{430}fka'],
  ['talks/a\u200b', 'talks/a\\u{200b}'],
  ['talks/\u202ea', 'talks/\\u{202e}a'],
  ['__proto__', '__proto__'],
  [`talks/${'a'.repeat(500)}`, `talks/${'a'.repeat(94)}…`],
])('%j is no address, and is told so that it can be read', (line, shown) =>
  expect(problems(`about\n${line}`)).toEqual([`data/addresses.txt:2 no-address: "${shown}" is no address of a page`]),
)

test('a merge that was left unfinished is called so', () => {
  expect(problems('<<<<<<< HEAD\ntalks/a\n=======\ntalks/b\n>>>>>>> other')).toEqual(
    [1, 3, 5].map(line => `data/addresses.txt:${line} no-address: a merge was left unfinished`),
  )
})

test('whatever the text, reading it ends with lines or with diagnostics', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
      const { ledger, diagnostics } = read(text)
      return [...ledger.entries.keys()].every(address => /^[a-z0-9/#-]+$/.test(address)) && diagnostics.every(({ hint }) => hint)
    }),
  )
})

test('a rename takes the place of the address alone, and keeps the comment above it', () => {
  const { ledger } = read('# Kept.\ntalks/a\n')
  expect(printLedger(withLines(ledger, [{ address: 'talks/a', to: 'talks/b' }]))).toBe('# Kept.\ntalks/a -> talks/b\n')
})
