// Shapes in which people write who gave what, each in a small document of its own; and headings that look like talks and are none.
import { describe, expect, test } from 'vitest'
import { compile } from '../../compile.ts'
import { talksOf, told, vocabulary } from '../../fixtures/one-recap.ts'

const report = '# SampleCon 2017 recap\n\nI saw some talks.\n\n'
const under = (headings: string[]): string => report + headings.map(text => `## ${text}\n\nIt was about this.\n\n`).join('')

describe('in one heading', () => {
  test.each([
    ['Ann Example, "Queues for All"', 'Queues for All', 'Ann Example'],
    ['Ann Example\'s "Queues for All"', 'Queues for All', 'Ann Example'],
    ['Ann Example presents Queues for All', 'Queues for All', 'Ann Example'],
    ['Queues for All w/ Ann Example', 'Queues for All', 'Ann Example'],
    ['Queues for All (by Ann Example)', 'Queues for All', 'Ann Example'],
    ['Queues for All - by Ann Example', 'Queues for All', 'Ann Example'],
    ['Queues for All · Ann Example', 'Queues for All', 'Ann Example'],
    ['Queues for All [Ann Example]', 'Queues for All', 'Ann Example'],
    ['Ann Example (Fixture Works) – Queues for All', 'Queues for All', 'Ann Example'],
    ['10:30 – Queues for All - Ann Example', 'Queues for All', 'Ann Example'],
    [':white_check_mark: Queues for All - Ann Example', 'Queues for All', 'Ann Example'],
    ['Ann Example - @ann_example - Queues for All', 'Queues for All', 'Ann Example'],
    ['Session: Queues for All - Ann Example', 'Queues for All', 'Ann Example'],
    ['Ann Example’s talk around Queues for All', 'Queues for All', 'Ann Example'],
    ["Ann Example's closing keynote: Queues for All", 'Queues for All', 'Ann Example'],
    ["Ann Example's talk about Queues for All. She showed how they fill up.", 'Queues for All', 'Ann Example'],
    ['Queues for All the People by Ann', 'Queues for All the People', 'Ann'],
    ['Queues for All by Zyx Fixture - @zyx', 'Queues for All', 'Zyx Fixture'],
    ['Queues created by Cat Lovers - @ann_example', 'Queues created by Cat Lovers', 'ann_example'],
    ['Queues in 2019, [Zyx Fixture](https://twitter.com/zyx)', 'Queues in 2019', 'Zyx Fixture'],
  ])('%s', (heading, title, speaker) => {
    expect(told(under([heading]))).toEqual([[title, [speaker]]])
  })

  test('names that few bear stand before a colon where others plainly do', () => {
    expect(told(under(['Ann Example: Queues', 'Bob Example: Stores', 'Zyx Fixture: Long Lines']))).toEqual([
      ['Queues', ['Ann Example']],
      ['Stores', ['Bob Example']],
      ['Long Lines', ['Zyx Fixture']],
    ])
  })

  test('the title first, then where from and who, among those where names stand first', () => {
    expect(
      told(under(['Ann Example - Queues', 'Dana Example - Stores', 'Long Lines - Example Corp - Bob Example / Cleo Example'])),
    ).toEqual([
      ['Queues', ['Ann Example']],
      ['Stores', ['Dana Example']],
      ['Long Lines', ['Bob Example', 'Cleo Example']],
    ])
  })

  test('a name alone, over what was said on a day', () => {
    expect(told('# SampleCon 2017\n\n## Day 1\n\n### Ann Example\n\nShe waited.\n\n### Bob Example\n\nHe ran.\n')).toEqual([
      ['Ann Example', ['Ann Example']],
      ['Bob Example', ['Bob Example']],
    ])
  })

  test('"Keynote" over who gave it', () => {
    expect(told('# SampleCon 2017\n\n## Keynote\n\nAnn Example opened the day, and we waited.\n')).toEqual([
      ['Keynote', ['Ann Example']],
    ])
  })
})

describe('in lists and lines', () => {
  test('under "What else" a title needs who gave it, or a link; words like "was" are no sign against one', () => {
    expect(
      told(
        `${under(['Queues for All - Ann Example'])}## What else\n\n- Free beer for everybody\n- The coffee was great\n\n## Talks\n\n` +
          '- When the Database Was Down\n- Running Very Large Databases\n- How We Were Hacked\n- Stores for All of Us\n',
      ).map(([title]) => title),
    ).toEqual([
      'Queues for All',
      ...['When the Database Was Down', 'Running Very Large Databases', 'How We Were Hacked', 'Stores for All of Us'],
    ])
  })

  test('what was missed, and remarks under "Keynotes" that are no titles', () => {
    expect(
      told(
        '# SampleCon 2017\n\n# Talks\n\n## Keynotes\n\n- Some introduction very much as usual\n- A few vendor talks not worth mentioning\n\n' +
          '## Queues for All of Us\n\nThis talk was on queues.\n\n## Stores for All of Us\n\nThis talk was on stores.\n\n## Missed\n\nThere was no time.\n',
      ).map(([title]) => title),
    ).toEqual(['Queues for All of Us', 'Stores for All of Us'])
  })

  test('who wrote it, or took its photos, gave no talk there', () => {
    expect(
      told(
        '# SampleCon 2017\n\n## Written by Ann Example\n\nThis talk was ours.\n\n## Web applications powered by Ann\n\nIt was on queues.\n',
      ),
    ).toEqual([])
  })

  test('what a sentence says that names no talk is of the one named last before it', () => {
    const talks = talksOf(
      '# SampleCon 2017 recap\n\nWe saw "Queues for All of Us" by Ann Example, and "Stores for All of Us" by Bob Example. ' +
        'There was praise for Store B, which keeps everything there.\n',
    )
    expect(talks.map(({ title, tools }) => [title, tools])).toEqual([
      ['Queues for All of Us', []],
      ['Stores for All of Us', ['Store B']],
    ])
  })

  test('what else there was, numbered and by whom, under the talks that have a heading each', () => {
    expect(
      told(
        `${under(['Queues for All - Ann Example', 'Stores for All - Bob Example'])}## What else?\n\nI would also name these:\n\n` +
          '1. Long Lines at Fixture Works by [Ann Example](https://twitter.com/ann).\nIt was about waiting.\n' +
          '2. Lines in real life by Bob Example.\nHe showed what a line is.\n',
      ),
    ).toEqual([
      ['Queues for All', ['Ann Example']],
      ['Stores for All', ['Bob Example']],
      ['Long Lines at Fixture Works', ['Ann Example']],
      ['Lines in real life', ['Bob Example']],
    ])
  })

  test('items that begin with their times, among breaks', () => {
    expect(
      told('# SampleCon 2017\n\n- 9h : Registration\n- 10h - 10h50 : Queues for All\n- 11h : Lunch\n- 14h30 : Stores for All\n'),
    ).toEqual([
      ['Queues for All', []],
      ['Stores for All', []],
    ])
  })

  test('a diary has times, too', () => {
    expect(told('# SampleCon 2017\n\n- 7:00 Woke up in a hotel\n- 8:30 Breakfast with Bob\n- 9:00 Got a badge\n')).toEqual([])
  })

  test('numbered titles in italics below days in bold', () => {
    expect(
      told(
        '# SampleCon 2017\n\n**Monday**\n\n1. *Queues for All*, Zyx Fixture\n2. *No Doors*, Ann Example\n\n**Tuesday**\n\n1. *Why Wait*, Bob Example\n',
      ),
    ).toEqual([
      ['Queues for All', ['Zyx Fixture']],
      ['No Doors', ['Ann Example']],
      ['Why Wait', ['Bob Example']],
    ])
  })

  test('a title over who gave it', () => {
    expect(
      told(
        '# SampleCon 2017\n\n- Queues for All\n  - Ann Example\n  - It was good.\n- Why We Wait\n  - Bob Example\n  - So so.\n',
      ),
    ).toEqual([
      ['Queues for All', ['Ann Example']],
      ['Why We Wait', ['Bob Example']],
    ])
  })

  test('lines with keys alone', () => {
    expect(
      told(
        '# SampleCon 2017\n\nTalk: Queues for All\nSpeaker: Ann Example\n\nIt was long.\n\nTalk: Why We Wait\nSpeaker: Bob Example\n\nIt was short.\n',
      ),
    ).toEqual([
      ['Queues for All', ['Ann Example']],
      ['Why We Wait', ['Bob Example']],
    ])
  })

  test('names in bold with whom they work for, before a title', () => {
    expect(
      told(
        '# SampleCon 2017\n\nThe talks:\n\n- **Ann Example** (Fixture Works): Queues for All\n- **Bob Example**: Why We Wait\n',
      ),
    ).toEqual([
      ['Queues for All', ['Ann Example']],
      ['Why We Wait', ['Bob Example']],
    ])
  })

  test('quoted titles and names on lines of their own', () => {
    expect(
      told(
        '# SampleCon 2017\n\n"Queues for All" – Ann Example\n\nIt was long.\n\n"Why We Wait" – Bob Example\n\nIt was short.\n',
      ),
    ).toEqual([
      ['Queues for All', ['Ann Example']],
      ['Why We Wait', ['Bob Example']],
    ])
  })

  test('a line that is a name that few bear, led in by "by" or followed by what they are', () => {
    expect(
      told(
        '# SampleCon 2017 recap\n\n## Queues for All of Us\n\n-- by [Zyx1](https://zyx.example)\n\nOf queues.\n\n## Why We Wait\n\nZyx Fixture, Lead Engineer\n\nOf waiting.\n',
      ),
    ).toEqual([
      ['Queues for All of Us', ['Zyx1']],
      ['Why We Wait', ['Zyx Fixture']],
    ])
  })
})

describe('in running text', () => {
  const prose = (text: string) => told(`# SampleCon 2017\n\n${text}\n`)

  test('a link to a recording beside who gave it tells a talk by its subject', () => {
    expect(
      prose(
        "There was a [look at the history of queues](https://youtu.be/a) from **Zyx Fixture**, and Ann's [queue talk](https://youtu.be/b). Bob Example presented [best practices around doors](https://vimeo.com/1).",
      ),
    ).toEqual([
      ['Look at the history of queues', ['Zyx Fixture']],
      ['Queue talk', ['Ann']],
      ['Best practices around doors', ['Bob Example']],
    ])
  })

  test('a link that only says that it is a recording tells none', () => {
    expect(
      prose('Watch [the video of the talk](https://youtu.be/a), or [all recordings](https://youtu.be/b) by Bob Example.'),
    ).toEqual([])
  })

  test('who is met is no talk, nor is the day on which one was', () => {
    expect(
      prose(
        'I met [Ann Example](https://ann.example), [Bob Example](https://bob.example). Cleo Example’s talk on day 1 and her cat.',
      ),
    ).toEqual([])
  })

  test('a keynote of which only the speaker is told', () => {
    expect(prose('It began with a keynote from Ann Example, telling us to wait.')).toEqual([['Keynote', ['Ann Example']]])
    expect(prose('It kicked off with a delightful keynote by Zyx. She told us to wait.')).toEqual([['Keynote', ['Zyx']]])
    expect(prose('There was a keynote by Zyx. It was long.')).toEqual([])
    expect(prose('Next year there will be a keynote from Ann Example.')).toEqual([])
  })

  test('their talk on something that is written like a title', () => {
    expect(prose('I like Ann Example and loved her talk on Making Queues Easy.')).toEqual([
      ['Making Queues Easy', ['Ann Example']],
    ])
  })
})

describe('headings that vote', () => {
  test('notes of a day need no speakers', () => {
    expect(
      told(
        `# SampleCon 2017, Day 2\n\n${['Queues for the Rest of Us', 'Tracing a Long Journey', 'Doors: How They Open', 'Waiting for the Others'].map(t => `## ${t}\n\n- a note\n\n`).join('')}`,
      ).length,
    ).toBe(4)
  })

  test('advice and themes are no talks, however long', () => {
    const essay = (headings: string[]) =>
      told(`# SampleCon 2017\n\nMy notes on the talks.\n\n${headings.map(t => `## ${t}\n\nThis is so.\n\n`).join('')}`)
    expect(
      essay(['Plan Your Days in Time', 'Talk to All the People', "Don't Go to Every Session", 'Take Some Time Off']),
    ).toEqual([])
    expect(
      essay([
        'The Queue Is Everywhere Now',
        'Nobody Likes Doors Any More',
        'Waiting Is an Afterthought',
        'More People Every Year',
      ]),
    ).toEqual([])
  })

  test('where nearly all say who speaks, one that has no room for a name is none', () => {
    const named = ['A', 'B', 'C', 'D', 'E'].map(letter => `Queues of Kind ${letter} - Ann Example`)
    expect(told(under([...named, 'What one finds'])).map(([title]) => title)).not.toContain('What one finds')
  })
})

test('a name and a handle over what was said is a talk called by the name; a language is nobody', () => {
  const languages = vocabulary.map(({ path, text }) => ({
    path,
    text: path === 'tools.yaml' ? `- name: Ann\n${text}` : text,
  }))
  const text = `# SampleCon 2017

## Day 2

### Ann Arrays on Steroids
Bob Example - [@bob](https://twitter.com/bob)

He likes arrays.

### Queue Choices
Cleo Example - [@cleo](https://twitter.com/cleo)

She likes choices.

## Lightning talks

#### Dana Example - [@dana](https://twitter.com/dana)

I loved the idea behind this lightning talk.
`
  const files = [{ path: 'a.md', bytes: new TextEncoder().encode(text) }]
  expect(compile({ files, vocabulary: languages }).facts[0]?.talks.map(({ title, speakers }) => [title, speakers])).toEqual([
    ['Ann Arrays on Steroids', ['Bob Example']],
    ['Queue Choices', ['Cleo Example']],
    ['Dana Example', ['Dana Example']],
  ])
})
