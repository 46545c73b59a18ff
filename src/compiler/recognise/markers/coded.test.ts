// Talks that a post marks by the codes of their sessions: and what is written like a code and numbers none.
import { expect, test } from 'vitest'
import { compile } from '../../compile.ts'

const talksOf = (text: string, title = 'Notes on SampleConf 2019') =>
  (
    compile({ files: [{ path: 'a.md', bytes: new TextEncoder().encode(`# ${title}\n\n${text}\n`) }], vocabulary: [] }).facts[0]
      ?.talks ?? []
  ).map(talk => ({ title: talk.title, takeaways: talk.takeaways.length, speakers: talk.speakers }))
const titlesOf = (text: string, title?: string) => talksOf(text, title).map(talk => talk.title)

test.each([
  ['SVS401-R1 - Shorter Queues for All', 'ARC305: From one to many: growing queues'],
  ['SVS401-R1 Shorter Queues for All', '[REPEAT 1] ARC305 From one to many: growing queues'],
  ['Shorter Queues for All (SVS401)', 'From one to many: growing queues [ARC305]'],
  ['**SVS401**: Shorter Queues for All', '(ARC305) From one to many: growing queues'],
])('headings with a code are talks: %s', (first, second) => {
  const text = `## ${first}\n\nQueues got 30 % shorter.\n\n## ${second}\n\nIt grew.\n\n## Food and drinks\n\nThere was soup.`
  expect(titlesOf(text)).toEqual(['Shorter Queues for All', 'From one to many: growing queues'])
})

test('a heading with a code is one talk, whatever else says that it is, and so are the headings below it', () =>
  expect(
    titlesOf(
      '## Talks\n\n### SVS401 - Shorter Queues by Ann Example\n\nQueues got shorter.\n\n#### What they did\n\nThey queued.\n\n### ARC305 - Growing Queues by Ann Example\n\nIt grew.\n\n### Queues and Friends by Ann Example\n\nThey met.',
    ),
  ).toEqual(['Shorter Queues', 'Growing Queues', 'Queues and Friends']))

test('items and paragraphs with a code are talks, and what follows is told of them', () => {
  const items =
    '- SVS401: Shorter Queues for All. Queues got 30 % shorter.\n  - They had 40 queues before.\n- **ARC305 - Growing Queues by Ann Example**\n- soup'
  expect(talksOf(items)).toMatchObject([
    { title: 'Shorter Queues for All', takeaways: 2 },
    { title: 'Growing Queues', speakers: ['Ann Example'] },
  ])
  const paragraphs = '**SVS401 - Shorter Queues for All**\n\nQueues got 30 % shorter.\n\n**ARC305 - Growing Queues**\n\nIt grew.'
  expect(talksOf(paragraphs)).toMatchObject([{ title: 'Shorter Queues for All', takeaways: 1 }, { title: 'Growing Queues' }])
})

test('a code with its title in brackets is told of where it stands', () =>
  expect(
    talksOf(
      'My favourite was SVS401 (Shorter Queues for All), as queues got 30 % shorter.\n\nIn ARC305 (Growing Queues) they grew.',
    ),
  ).toMatchObject([{ title: 'Shorter Queues for All', takeaways: 1 }, { title: 'Growing Queues' }]))

test.each([
  ['one code alone', '## SVS401 - Shorter Queues for All\n\n## Food and drinks'],
  ['standards', '## RFC2119 - Words of Requirement\n\n## ISO9001 - The Quality of Queues'],
  ['years', '## QCON2018 - Shorter Queues\n\n## QCON2019 - Longer Queues'],
  ['rooms', '- Sessions were in HALL201 (second floor)\n- and in HALL202 (third floor)'],
  ['a word behind', '- RDS100 instances\n- EBS200 volumes'],
])('%s is no talk', (_, text) => expect(titlesOf(text)).toEqual([]))

test('codes outside a conference are those of something else', () =>
  expect(titlesOf('## SVS401 - Shorter Queues\n\nOne.\n\n## ARC305 - Growing Queues\n\nTwo.', 'Courses that I took')).toEqual([]))
