// Sentences, lists and headings written to look like talks, speakers or companies, and what they are instead.
import { describe, expect, test } from 'vitest'
import { factsOf, talksOf, titlesOf, told as toldIn } from '../../fixtures/one-recap.ts'

const inRecap = (text: string): string => `# SampleCon 2017 recap\n\n${text}\n`
const told = (text: string) => toldIn(inRecap(text))
const whole = (text: string) => talksOf(inRecap(text)).map(({ title, speakers, companies }) => [title, speakers, companies])

test('several lists below lines that announce them are one, however short each is', () => {
  expect(
    told(`## Day 1
The keynotes:

- Opening Doors by Ann Example

The talks after lunch:

- Service Walls by Bob Example

The workshops:

- Operators by Cleo Example`),
  ).toHaveLength(3)
})

test('what stands in quotes behind a title is no title', () => {
  const text =
    '## Talks\n\n- Ann Example – Doors From Scratch. I liked it, she had the "no slides at all" rule.\n- Bob Example – Walls Up.\n'
  expect(told(text)[0]?.[0]).toMatch(/^Doors From Scratch/)
})

describe('no talks', () => {
  test.each([
    [
      'a chat',
      '## Conversations over coffee\nI met old friends:\n\n- Ann Example told me about their new office.\n- Bob Example talked to me about a job on his team.\n- Cleo Example explained how to get to the beach.',
    ],
    [
      'what was had from somebody',
      '### Inspiration from Ann Example\nLots of it.\n\n### A funny moment from Bob Example\nHe did it live.',
    ],
    [
      'people who were met',
      '## People I met\n- Lunch invitation from Ann Example\n- Business card from Bob Example, Sample Labs',
    ],
    [
      'what happened, held by a town',
      'After the keynote on Tuesday there was a boat trip about the harbour, held by Zyx Fixture.',
    ],
    ['a speech at a party', 'At the party there was a speech about the history of the city by Ann Example.'],
    ['somebody’s own slides', 'Ann Example invited me to give [Doors for Everyone](https://www.slideshare.net/me/doors).'],
    ['books', '## Books\n\n| Title | Author(s) | Format |\n|---|---|---|\n| Distributed Doors | Ann Example | Paperback |'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([])
  })

  test('nor is what stands beside talks on the programme', () => {
    const at = 'https://samplecon.org/schedule'
    const headings = [1, 2, 3].map(n => `### [Doors in Wall ${n}](${at}/${n}) by Ann Example\n\nText.\n\n`).join('')
    const links = `The [one on walls](${at}/2) was the best. See [the programme of Tuesday](${at}/tuesday), the [party at the Pier](${at}/party), [Bob Example](${at}/bob) and [Hall 8 map](${at}/venue). I missed [Going Faster with Doors](${at}/9).`
    expect(told(`${headings}## Summary\n${links}`)).toHaveLength(3)
  })
})

describe('talks that stay', () => {
  test('one that is not to be missed', () => {
    expect(told("Don't miss Ann Example's talk on serverless queues and beyond.")).toHaveLength(1)
    expect(told('I almost missed the Ann Example talk on cluster doors, but it was the best.')).toHaveLength(1)
  })
  test('those below "Welcome"', () => {
    expect(
      told('## Welcome to Day 1\n\n### Doors at Scale\nby Ann Example\n\n### Stateful Walls by Bob Example\n\nText.'),
    ).toHaveLength(2)
  })
  test('one by a person who stands first, though another is named behind "from"', () => {
    expect(told('## Talks\n\n- Ann Example: What Doors Can Learn from Bob Example\n- Cleo Example: Walls\n')[0]).toEqual([
      'What Doors Can Learn from Bob Example',
      ['Ann Example'],
    ])
  })
})

describe('no companies, and nobody', () => {
  test('a room, a day, a sponsor of the dinner', () => {
    expect(
      whole('## Talks\n\n### Doors at Scale - Ann Example, Room 211\n\nText.\n\n### Walls - Bob Example, Day 2\n\nText.'),
    ).toEqual([
      ['Doors at Scale', ['Ann Example'], []],
      ['Walls', ['Bob Example'], []],
    ])
    const [tapas] = whole(
      '## Talks\n\n- **Doors from Scratch** by Ann Example (Sample Labs) and then we left for tapas (Barceloneta)\n- **Walls at Work** by Bob Example\n',
    )
    expect(tapas?.[2]).toEqual(['Sample Labs'])
  })
  test('for whom one works whose name few bear, among names behind commas', () => {
    const headings = ['Doors at Scale, Ann Example', 'Walls for All, Bob Example', 'Shop Wars, Xylo Fixturek, Bold Works']
    expect(whole(headings.map(text => `### ${text}\n\nA talk.\n\n`).join(''))[2]).toEqual([
      'Shop Wars',
      ['Xylo Fixturek'],
      ['Bold Works'],
    ])
  })
  test('a firm between two people', () => {
    const [panel] = talksOf(
      inRecap(
        '## Talks\n\n### Doors for Everybody by Ann Example, Bob Example, Bold Works, and Cleo Example, Acme Robotics\n\nText.',
      ),
    )
    expect(panel?.speakers).not.toContain('Bold Works')
  })
  test('a fan, and a given name that is a word', () => {
    const at = (sentence: string) => companiesOf(`## Talks\n\n### Doors\n\nby Ann Example\n\n${sentence}`)
    expect(at('Ann is a big fan of Sample Labs and told us why.')).toEqual([])
    expect(at('Ann is from Sample Labs and told us why.')).toEqual(['Sample Labs'])
  })
  test('popular demand', () => {
    expect(told('## Talks\n\n### Doors for everyone\n\nby Popular Demand @samplecon\n\nText.')[0]?.[1]).toEqual([])
  })
})
const companiesOf = (text: string) => talksOf(inRecap(text))[0]?.companies

test('what brackets behind "Keynote" say of when and how is no title', () => {
  const titles = told(
    '## Talks\n\n- Keynote (Opening Day) by Ann Example\n- Workshop (half day) with Bob Example: Doors in Practice\n- Keynote (9:00 AM) by Cleo Example',
  ).map(([title]) => title)
  for (const title of ['Opening Day', 'half day', '9:00 AM']) expect(titles).not.toContain(title)
})

test('fields of reStructuredText are no metadata of Nikola, and a long line of spaces ends at once', () => {
  const facts = factsOf('.. title:: Doors\n.. author:: Ann Example\n\n# SampleCon 2017 recap\n\nText.\n')
  expect(facts?.title).toBe('SampleCon 2017 recap')
  const spaces = `.. title: K\n.. date: 2017-05-24\n.. tags:${' '.repeat(20_000)}\u2028x\n\n# SampleCon 2017 recap\n\nText.\n`
  expect(factsOf(spaces)?.title).toBe('K')
})

describe('what stands in the words of a talk, and is none', () => {
  test.each([
    'The next session was on the roof terrace by the bar.',
    'The next talk was on in the main hall. It was loud.',
    'The first talk was on June 5th.',
    'The closing keynote was about half full.',
    'The next session was on a par with the first one.',
    'The last talk was by Ann Example. She took the train home.',
    'The last talk was by Ann Example. It presented a problem to the interpreters.',
    'The party opened with a speech on friendship by Bob Example, the owner of the hotel.',
    'Ann Example gave us a tour of the brewery.',
    'Ann Example gave a short introduction to Bob Example.',
    'We started with Ann Example sharing her umbrella with us.',
    'The raffle ended with Ann Example explaining the rules again.',
    'I was wearing Ann’s *"Keep Calm and Write Tests"* hoodie.',
    'The band played *"Smells Like Old Spirit"* by Bob.',
    "There was cake from Ann’s *'Bits and Bakes'* café.",
    'After the talks I heard "Great Talk Today!" and "When Is Lunch Served?" most often.',
    'The keynotes were followed by parties like "Beers and Boards Night" and "The Big Quiz".',
    'I never attended the talks by Ann Example and Bob Example.',
    'Last year I loved the keynotes by Ann Example and Bob Example.',
    'We caught the sessions from Room Aurora and Room Borealis.',
    'I heard Ann\'s "Have you tried turning it off?" at least ten times.',
    "I watched Ann's talk about three times.",
    'The talk of Ann Example from the third row, "I could not see anything", made me laugh.',
  ])('%s', text => {
    expect(told(text)).toEqual([])
  })
  test.each([
    [
      'jokes',
      '## Jokes of the talks\n\nI would tell you one, but you might not get it at all. (Ann Example)\n\nThere are two hard things. (Bob Example)\n\nIt works on my machine! (Cleo Example)',
    ],
    [
      'what colleagues said',
      'What my colleagues said about the talks:\n\nIt was great to meet them all. (Ann Example)\n\nThe food was fantastic. (Bob Example)\n\nI will come again. (Cleo Example)',
    ],
  ])('%s, and whose they are', (_, text) => {
    expect(told(text)).toEqual([])
  })
})

test('who is spoken of in passing displaces no talk of a whole document', () => {
  const titles = titlesOf(
    '# Lazy Queues by Ann Example (SampleCon 2017)\n\nQueues wait. They are lazy.\n\nI enjoyed the talks by Bob Example and Cleo Example, too.\n',
  )
  expect(titles).toEqual(['Lazy Queues'])
})

test('what somebody visited, and who showed whom around, is no talk', () => {
  expect(
    told(`I attended the \`Hallway Track\` session for most of the day, and the "Welcome Drinks" session at the bar.

Ann Example and Bob Example from the venue showed us where the doors are.

On the way home Cleo Example and Dana Example told me about their cat.

[Zyx Fixture](https://twitter.com/zyx) took this picture.

You can find the slides of the talk here: [slides](https://example.com/slides).
`),
  ).toEqual([])
  const diary = [
    'showed me the way',
    'told me about the queue',
    'shared her table with us',
    'took us to the station',
    'told us in Rome',
  ]
  expect(
    told(diary.map(deed => `## Getting to the great hall\n\nAnn Example ${deed}.\n`).join('\n')).map(([title]) => title),
  ).toEqual([])
})

test('who is linked to their account, and is only spoken of, gave no talk', () => {
  const speakers = (text: string) => talksOf(inRecap(`## Talks\n\n### Queues for Everybody\n\n${text}`))[0]?.speakers
  expect(speakers('A reply to [Zyx Fixture](https://twitter.com/zyx), who had asked for it.')).toEqual([])
  expect(speakers('The talk mentioned [Zyx Fixture](https://twitter.com/zyx) and a door.')).toEqual([])
  expect(speakers('Photo by [Zyx Fixture](https://twitter.com/zyx), of the door.')).toEqual([])
  expect(speakers('A fine hour with [Zyx Fixture](https://twitter.com/zyx), of the door.')).toEqual(['Zyx Fixture'])
})
