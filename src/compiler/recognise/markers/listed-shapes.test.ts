// Lists, tables and headings in which several lines share a shape: what most of them plainly do, the others may. And what stands in
// the same words and is no talk.
import { describe, expect, test } from 'vitest'
import { talksOf, told } from '../../fixtures/one-recap.ts'

const companies = (text: string): string[][] => talksOf(text).map(talk => talk.companies)
const head = '# SampleCon 2017 recap\n\n'

describe('names that few bear, where the other lines plainly have one', () => {
  test('behind a number and before a dash', () => {
    const headings = [
      '1. Ann Example - Queues',
      '2. Bob Example - Stores',
      '3. Zyx van Fixture - Long Lines',
      '4. Qwe Fixture - Doors',
    ]
    expect(told(head + headings.map(text => `### ${text}\n\nAll needs are valid.\n\n`).join(''))).toEqual([
      ['Queues', ['Ann Example']],
      ['Stores', ['Bob Example']],
      ['Long Lines', ['Zyx van Fixture']],
      ['Doors', ['Qwe Fixture']],
    ])
  })

  test('behind a comma at the end, or between others', () => {
    const headings = [
      '1. Long Lines in Shops, Zyx Fixture',
      '2. Queues for Everybody, Ann Example & Bob Example',
      '3. Stores: a Longer View, Ann Example, Qwe Fixture, Bob Example, Cleo Example, Sample Labs',
    ]
    const text = head + headings.map(heading => `## ${heading}\nhttps://youtu.be/abcdefghijk\n\nA talk to see.\n\n`).join('')
    expect(told(text)).toEqual([
      ['Long Lines in Shops', ['Zyx Fixture']],
      ['Queues for Everybody', ['Ann Example', 'Bob Example']],
      ['Stores: a Longer View', ['Ann Example', 'Qwe Fixture', 'Bob Example', 'Cleo Example']],
    ])
    expect(companies(text)[2]).toEqual(['Sample Labs'])
  })

  test('but whom somebody works for between two people is a company, and one line alone tells nothing', () => {
    const [both] = talksOf(
      `${head}## Talks\n\n### Queues for Everybody, Ann Example, Bold Works, Bob Example, Sample Labs\n\nText.\n`,
    )
    expect(both?.speakers).toEqual(['Ann Example', 'Bob Example'])
    expect(told(`${head}## Talks\n\n### Kubernetes, Service Mesh\n\nA talk.\n\n### Queues, Ann Example\n\nA talk.\n`)[0]).toEqual(
      ['Kubernetes, Service Mesh', []],
    )
  })

  test('behind "by", with an account or a site', () => {
    const lines = [
      'by Ann Example [@ann](https://twitter.com/ann)',
      'by Zyx Fixture [@zyx](https://twitter.com/zyx)',
      'by Bob Example [example.com](https://example.com/)',
    ]
    expect(told(head + lines.map((line, at) => `## Queue Number ${at}\n### ${line}\n\nIt was good.\n\n`).join(''))).toEqual([
      ['Queue Number 0', ['Ann Example']],
      ['Queue Number 1', ['Zyx Fixture']],
      ['Queue Number 2', ['Bob Example']],
    ])
  })
})

describe('lists', () => {
  test('"Title from NAME" below a line that announces talks, and an item that names nobody', () => {
    const text = `${head}Day 1
-----

The keynote was dull, and I left after some minutes. Then I attended the deep talks for the whole day:

  * What have queues done for you from Ann Example
  * Shops and Doors from Bob Example and Cleo Example
  * Special session about doors in a wall.

Many partners had something to say:

  * Doors (at least four of them)
  * Walls
`
    expect(told(text)).toEqual([
      ['What have queues done for you', ['Ann Example']],
      ['Shops and Doors', ['Bob Example', 'Cleo Example']],
      ['Special session about doors in a wall', []],
    ])
  })

  test('what was learned from somebody is no title', () => {
    expect(
      told(`${head}## Notes\n\n- Lessons learned from Ann Example\n- Greetings from Bob Example\n- Photos from Cleo Example\n`),
    ).toEqual([])
  })

  test('"Keynote (Title) by NAME" among titles in bold, with companies, several people and remarks behind', () => {
    const text = `${head}### Tuesday May 17

<ul>
  <li>Welcome by <a href="https://twitter.com/dana">Dana Example</a></li>
  <li>Keynote (<b>Doors and Walls</b>) by&nbsp;<a href="https://twitter.com/ann">Ann Example</a></li>
  <li><b>Shops Aren't Enough</b> by <a href="https://twitter.com/bob">Bob Example</a>&nbsp;(Bold Works) <i>I enjoyed this one</i></li>
  <li><b>Mining Walls: Learning from Doors</b> by <a href="https://twitter.com/cleo">Cleo Example</a> (Sample Labs) and <a href="https://twitter.com/dana">Dana Example</a></li>
  <li><b>Confident Doors</b>&nbsp;by Ann Example (Strobe, Inc.)</li>
  <li><b>Doors at Work</b> by Bob Example (Element 84)</li>
</ul>
`
    expect(talksOf(text).map(({ title, kind, speakers, companies: of }) => [title, kind, speakers, of])).toEqual([
      ['Doors and Walls', 'keynote', ['Ann Example'], []],
      ["Shops Aren't Enough", 'talk', ['Bob Example'], ['Bold Works']],
      ['Mining Walls: Learning from Doors', 'talk', ['Cleo Example', 'Dana Example'], ['Sample Labs']],
      ['Confident Doors', 'talk', ['Ann Example'], ['Strobe, Inc.']],
      ['Doors at Work', 'talk', ['Bob Example'], ['Element 84']],
    ])
  })

  test('somebody from somewhere, and what they showed, under lightning talks', () => {
    const text = `${head}## Lightning talks

Next I attended a series of lightning talks:

* Ann Example from Sample Labs spoke about doors to avoid. She said how they matter.
* Bob Example from Bold Works discussed how to improve walls. He explained more.
* Cleo Example demonstrated how waiting does not work and gave some tips.
`
    expect(talksOf(text).map(({ title, kind, speakers, companies: of }) => [title, kind, speakers, of])).toEqual([
      ['Doors to avoid', 'lightning', ['Ann Example'], ['Sample Labs']],
      ['How to improve walls', 'lightning', ['Bob Example'], ['Bold Works']],
      ['How waiting does not work', 'lightning', ['Cleo Example'], []],
    ])
  })
})

test('a column of "Author(s)", and a section whose heading has a sign by its name', () => {
  const text = `${head}## The talks :speaking_head:

Here are the talks that I liked:

|Title | Author(s) | Why |
|:-----|:----------|:----|
|The Dark Side of Doors|Zyx Fixture|It was great|
|The Journey Through a Wall|Ann Example|Good to see again [(Link)](https://www.youtube.com/watch?v=aaaaaaaaaaa) |

> I missed out on the Bob Example talk about queues
`
  expect(told(text)).toEqual([
    ['The Dark Side of Doors', ['Zyx Fixture']],
    ['The Journey Through a Wall', ['Ann Example']],
  ])
})

describe('links', () => {
  test('a picture that opens larger is none of a talk; one with words, and a film that the page plays, are', () => {
    const [talk] = talksOf(`${head}## Talks

### Queues for All - Ann Example

<a href="https://example.com/a.jpg"><img src="https://example.com/small.jpg"></a>

Her [drawing](https://example.com/b.jpg) of a queue.

<video controls width="100%"><source src="https://example.com/queue.mp4"></video>
`)
    expect(talk?.links).toEqual(['https://example.com/b.jpg', 'https://example.com/queue.mp4'])
  })

  test('beside other talks on the programme, in running text', () => {
    const at = 'https://samplecon.org/program/proposals'
    const list = ['Doors in Walls', 'Shops and Queues', 'Long Lines'].map((title, i) => `* [${title}](${at}/${i})<br>\nGood.\n`)
    const text = `${head}The talks that I saw:\n\n${list.join('')}\nI gave one, too: [Getting Queues Back](http://samplecon.org/program/proposals/9). See [the schedule](${at}/all).\n`
    expect(told(text).map(([title]) => title)).toEqual([
      'Doors in Walls',
      'Shops and Queues',
      'Long Lines',
      'Getting Queues Back',
    ])
  })
})

test('a speech on something, presented by somebody', () => {
  expect(
    told(
      `${head}I also enjoyed the speech about automated testing of doors, presented by **Zyx Fixture**, which showed walls.\n`,
    ),
  ).toEqual([['Automated testing of doors', ['Zyx Fixture']]])
})

test('a given name tells where somebody is from', () => {
  expect(
    companies(`${head}## Talks\n\n### Queues for All\n\nby Ann Example\n\nAnn is from Sample Labs and had much to say.\n`),
  ).toEqual([['Sample Labs']])
})
