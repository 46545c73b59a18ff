import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutProgram } from './mdx.ts'

const kept = (body: string): string =>
  withoutProgram(body)
    .replace(/[ \n]+/g, ' ')
    .trim()

test.each([
  ['imports', 'import A from "a"\nimport {\n  B,\n} from "b"\n\n# Title\n', '# Title'],
  ['an import on the first line behind blanks', '   \n  \nimport A from "a";\n\nText', 'Text'],
  ['an export over several lines, with a blank one', 'export const a = {\n  b: 1,\n\n  c: "}",\n}\n\nText', 'Text'],
  ['a component over several lines', 'Text\n\n<Image\n  src={a}\n  widths={[600, 900]}\n  alt="a > b"\n/>\n\nMore', 'Text More'],
  ['a component around text', '<Note type="a">\n\nText\n\n</Note>', 'Text'],
  ['an expression', 'team + Ann ready for{" "}\ntalks', 'team + Ann ready for talks'],
  ['a comment', 'a {/* not said */} b', 'a b'],
  ['fragments', '<>\nText\n</>', 'Text'],
])('%s: leaves the text', (_, body, text) => expect(kept(body)).toBe(text))

test.each([
  'Important things to import from China.',
  'a `{x}` and `<Foo a={1}>` in code',
  '```jsx\nimport a from "a"\n<Foo a={b} />\n```\n',
  '{/* hallway: { speakers: [Ann Example] } */}',
  '<!-- hallway: { company: Example Corp } -->',
  '[a](https://example.com) <a href="https://example.com">b</a>',
  'a { that nobody closes',
  'a < b and 3 <4',
])('leaves as it is: %s', body => expect(withoutProgram(body)).toBe(body))

test('text behind a component on its line is no code', () => {
  const body = '<Callout type="note">Text</Callout>\n- <Foo>item\n'
  const plain = withoutProgram(body)
  expect(plain).toHaveLength(body.length)
  expect(plain).toMatch(/^(?:&#0*(?:32|9);)+Text\s*\n- (?:&#0*(?:32|9);)+item\n$/)
})

test('places stay, whatever the text', () => {
  const part = fc.constantFrom(
    'import ',
    'export ',
    '<A',
    ' b={',
    '{',
    '}',
    '"',
    '`',
    '```',
    '>',
    '/>',
    '\n',
    'x',
    ' ',
    '<!--',
    '{/* ',
    '*/}',
    '(',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), parts => {
      const body = parts.join('')
      const plain = withoutProgram(body)
      return plain.length === body.length && plain.split('\n').length === body.split('\n').length
    }),
    { numRuns: 2_000 },
  )
})

test('unclosed braces and tags end all the same', () => {
  for (const shape of ['{', '<A ', '<a b', 'import ', '\nimport {', '`', '```\n', '<!--', '{/* hallway:', '<A b={', '"{'])
    expect(withoutProgram(shape.repeat(Math.ceil(100_000 / shape.length))).length).toBeGreaterThan(90_000)
})
