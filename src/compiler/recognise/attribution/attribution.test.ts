// Whose talk it is, by what its title and its sentences say: and by whom it only cites, or takes for an example.
import { describe, expect, test } from 'vitest'
import { talksOf } from '../../fixtures/one-recap.ts'

const talkOf = (title: string, text: string) => talksOf(`# Notes on SampleCon 2017\n\n## Talks\n\n### ${title}\n\n${text}\n`)[0]

describe('who is cited did not speak', () => {
  test.each([
    'A paper worth reading on automation: "Ironies of Queues" by Bob Fixture.',
    'Good to read is [Queues for All](https://example.com/book) by Bob Fixture.',
    'They had an article, which is long and hard to find, by Bob Fixture.',
  ])('%s', text => expect(talkOf('Queues and Friends', text)?.speakers).toEqual([]))
  test("but who is said to have given what bears the talk's own title did", () =>
    expect(talkOf('Queues and Friends', 'Then came "Queues and Friends" by Bob Fixture.')?.speakers).toEqual(['Bob Fixture']))
  test('a name that few bear is a speaker where the talk was by them', () =>
    expect(talkOf('Queues and Friends', 'This talk was by Zyx Fixture from Sample Labs.')).toMatchObject({
      speakers: ['Zyx Fixture'],
      companies: ['Sample Labs'],
    }))
  test('a linked name that begins the first sentence is no reference to something else', () =>
    expect(
      talkOf('Queues and Friends', '[Cleopatra Fixture-Sample](https://example.com/c) of Sample Labs showed us queues.')
        ?.speakers,
    ).toEqual(['Cleopatra Fixture-Sample']))
})

describe('whose matter it is', () => {
  test('the title says it before a company that only does something', () =>
    expect(talkOf('Mining Queues at Sample Labs', 'Example Corp has a queue to try this with.')?.companies).toEqual([
      'Sample Labs',
    ]))
  test('a title says how somebody does something', () =>
    expect(talkOf('How Example Corp Learned to Queue at Sample Labs', 'It was fun.')?.companies).toEqual(['Example Corp']))
  test('a title is of what is done there, or tagged with where it was done', () => {
    expect(talkOf('Monitoring Sample Labs', 'It was fun.')?.companies).toEqual(['Sample Labs'])
    expect(talkOf('The Long Journey of Queues @Example', 'It was fun.')?.companies).toEqual(['Example Corp'])
  })
  test('an address says where who speaks works', () => {
    expect(talkOf('Queues and Friends', 'Write to ann@example.com for more.')?.companies).toEqual(['Example Corp'])
    expect(talkOf('Queues and Friends', 'Write to ann@nowhere.com for more.')?.companies).toEqual([])
  })
  test('a company far below that is named once is an example', () =>
    expect(
      talkOf(
        'Queues and Friends',
        'One.\n\nTwo is here.\n\nThree is here.\n\nFour is here.\n\n1. Sample Labs has run out of queues.',
      )?.companies,
    ).toEqual([]))
})

describe('a company that sentences tell', () => {
  const companiesOf = (text: string, title = 'Queues and Friends') => talkOf(title, text)?.companies
  test.each([
    'The keynote was by Ann Example, CTO of Sample Labs, who spoke of queues.',
    'Ann Example, staff engineer for queues at Sample Labs, spoke.',
    'It was time for Sample Labs engineer Ann Example.',
    "Next came Sample Labs' @ann's talk on queues.",
    'Ann Example told us of their journey at Sample Labs.',
    'In this workshop Sample Labs engineers let us build a queue.',
    'Another Sample Labs engineer, and the best of all.',
    'At Sample Labs, queues are short.',
    'Ann Example spoke. Ann is a developer advocate for Sample Labs.',
    'Ann Example, currently working at Sample Labs, spoke of queues.',
    'Ann Example, de l’équipe Sample Labs, nous a montré des files.',
    'Ann Example told us Sample Labs’ story of moving their queues.',
    'This talk covered Sample Labs’ journey to shorter queues.',
    'Speakers from Sample Labs talked about how they queue.',
    'Good experiences from Sample Labs on queues.',
    'Two engineers from Sample Labs and Wibblesoft showed theirs.',
    'Here two Sample Labs engineers answered questions on queues.',
    '(Sample Labs engineers)',
    'The obligatory Sample Labs talk, and the best of all.',
    'This was about how Sample Labs designed its queues.',
    'Sample Labs goes over all of its queues.',
  ])('is whose talk it is: %s', text => expect(companiesOf(text)).toEqual(['Sample Labs']))
  test.each([
    'The keynote was by Ann Example, former CTO of Sample Labs, who spoke of queues.',
    'They looked at Sample Labs, and went on.',
    'We met people, some of them once had tea with a friend of Sample Labs engineers.',
    'As in Sample Labs’ story of the frog, nobody noticed.',
    'Ann Example spoke. Ann is a former developer advocate for Sample Labs.',
    'It reminded me of a Sample Labs talk that I had seen last year.',
    'I missed the Sample Labs talk, which ran beside it.',
    'Nobody wants to hear experiences from Sample Labs again.',
    'Some engineers from Sample Labs sat next to me.',
    'We have all heard Sample Labs’ story of the long queue.',
    'This was not another talk about Sample Labs’ journey.',
    'The next Sample Labs talk was worse.',
    'The Sample Labs session token expired.',
    '(Sample Labs engineers would disagree.)',
    'Queues are loved by Wibblesoft and Sample Labs engineers alike.',
    'The house that Sample Labs designed broke.',
    'Ann Example, working with Sample Labs since 2009, told of bills.',
    'For Ann Example, working at Sample Labs was never a dream.',
    'Ann Example, de l’équipe Sample Labs d’une banque, nous a montré des files.',
    'Ann is an engineer for the Sample Labs meetup.',
  ])('is not whose talk it is: %s', text => expect(companiesOf(text)).toEqual([]))
  test('begins the title, and is told of twice', () => {
    const title = 'Sample Labs Hybrid Queues'
    expect(companiesOf('What does Sample Labs do? Nobody had asked Sample Labs before.', title)).toEqual(['Sample Labs'])
    expect(companiesOf('It was fun.', title)).toEqual([])
  })
})

test('a company that no list has may have four words, or stand in lower case before its legal form', () => {
  const unlisted = (text: string) => talkOf('Queues and Friends', text)?.companies
  expect(unlisted('Ann Example (UK Wibbling Fixture Service) gave a talk about queues.')).toEqual(['UK Wibbling Fixture Service'])
  expect(talkOf('Queues and Friends by Ann Example (wibble GmbH)', 'It was fun.')?.companies).toEqual(['wibble GmbH'])
  expect(unlisted('Ann Example from the San Francisco Bay Area talked about queues.')).toEqual([])
  expect(unlisted('Ann Example of London User Group gave a talk about queues.')).toEqual([])
  expect(talkOf('Queues and Friends by Ann Example (formerly Inc)', 'It was fun.')?.companies).toEqual([])
  expect(talkOf('Queues and Friends by Ann Example (with slides)', 'It was fun.')?.companies).toEqual([])
})

test('the title begins with whose matter it is', () => {
  expect(talkOf('Sample Labs, from a Distance', 'It was fun.')?.companies).toEqual(['Sample Labs'])
  expect(talkOf('Making Sample Labs Fast', 'It was fun.')?.companies).toEqual(['Sample Labs'])
  expect(talkOf('Making Sample Labs Cry', 'It was fun.')?.companies).toEqual([])
  expect(talkOf('Sample Labs, Queues, and Friends', 'It was fun.')?.companies).toEqual([])
  expect(talkOf('Sample Labs: Friend or Foe?', 'It was fun.')?.companies).toEqual([])
  expect(talkOf('Making Sample Labs and its Friends Think', 'It was fun.')?.companies).toEqual([])
})

test('who gave a talk together is joined by the word of any language', () => {
  expect(talkOf('Filas para todos, Ann Example Júnior e Bob Fixture, Sample Labs', 'Bom.')).toMatchObject({
    speakers: ['Ann Example Júnior', 'Bob Fixture'],
    companies: ['Sample Labs'],
  })
  expect(talkOf('Filas para todos by Ann Costa e Silva Pereira', 'Bom.')?.speakers).not.toContain('Silva Pereira')
})

test('what a company’s story replaces is only what nothing surer says', () =>
  expect(
    talkOf('Queues and Friends', 'Ann Example, CTO at Wibblesoft, spoke. She discussed Sample Labs’ story of queues.')?.companies,
  ).toEqual(['Wibblesoft']))

test.each(['d’Example Corp', 'de chez Example Corp'])('whom somebody works for is told in other languages, too: %s', where =>
  expect(talkOf('Queues and Friends', `Ann Example ${where} nous a montré des files.`)?.companies).toEqual(['Example Corp']),
)

describe('a company that no list has', () => {
  const companiesOf = (text: string) => talkOf('Queues and Friends', text)?.companies
  test.each([
    'Ann Example from Wibblesoft talked about queues.',
    'Ann Example, staff engineer at Wibblesoft, gave a talk about queues.',
    'Ann Example (CTO at Wibblesoft) gave a talk about queues.',
    'Ann Example, who works for Wibblesoft, spoke about queues.',
    'Ann Example spoke of queues. Ann is now an executive at Wibblesoft.',
  ])('is told beside the speaker: %s', text => expect(companiesOf(text)).toEqual(['Wibblesoft']))
  test.each([
    'Ann Example from Berlin talked about queues.',
    'Ann Example (author of Wibbling) talked about queues.',
    'Ann Example, former engineer at Wibblesoft, gave a talk about queues.',
    'Ann Example, Wibbling and queues: that was it.',
  ])('is none in: %s', text => expect(companiesOf(text)).toEqual([]))
})

test('a byline in the heading gives way to the lines that say who spoke', () =>
  expect(
    talkOf(
      'Soft Failures, Hard Goals - Accelerating Payments at Scale',
      'Speakers: Zyx Fixture (Unheard), Wvu So (Unheard)\n\nIt was fun.',
    ),
  ).toMatchObject({
    title: 'Soft Failures, Hard Goals - Accelerating Payments at Scale',
    speakers: ['Zyx Fixture', 'Wvu So'],
    companies: ['Unheard'],
  }))

describe('who is linked to their account, by a name that few bear', () => {
  test.each([
    'A course on waiting, with many drawings, by [Zyx van Fixture](https://twitter.com/zyx).',
    'Avec humour [Zyx van Fixture](https://twitter.com/zyx) nous montre la file.',
    'It had a song by [Bob Example](https://www.youtube.com/watch?v=abc) in it. And [Zyx van Fixture](https://twitter.com/zyx) made it a talk.',
  ])('%s', text => {
    expect(talkOf('Queues for Everybody', text)?.speakers).toEqual(['Zyx van Fixture'])
  })
  test('whose notes they are, and what is called after somebody', () => {
    expect(talkOf('Queues for Everybody', "Bob Fixture's [notes](https://twitter.com/bob/1) are here.")?.speakers).toEqual([])
    expect(talkOf('Queues for Everybody', 'It told of the Bob Fixture worm, which waits.')?.speakers).toEqual([])
  })
})

test('how a company does something is its matter, unless it is told of others', () => {
  expect(talkOf('Queues for Everybody', 'A deep dive into how Example Corp updated its queues.')?.companies).toEqual([
    'Example Corp',
  ])
  expect(talkOf('Queues for Everybody', 'We read a book on how Example Corp updated its queues.')?.companies).toEqual([])
})

test('a title that begins like a name, and a firm with what kind of one it is', () => {
  const talk = talkOf('Peer-to-Peer Doors - Zyx Fixture, Fixture Doors, Inc.', 'Text.')
  expect([talk?.title, talk?.speakers, talk?.companies]).toEqual(['Peer-to-Peer Doors', ['Zyx Fixture'], ['Fixture Doors, Inc']])
  expect(talkOf('Queues for Everybody - Ann Example, Sample Labs, Inc.', 'Text.')?.companies).toEqual(['Sample Labs'])
})

test('who gave it though a word of praise stands between, and whom they head', () => {
  const talk = talkOf(
    'Queues are Complicated',
    'A talk given by the excellent Ann Example. Later one was given by Bob Example on doors.',
  )
  expect(talk?.speakers).toEqual(['Ann Example'])
  expect(
    talkOf('Queues for Everybody', 'A talk given by Ann Example who is the co-founder and CTO of Splicewait.')?.companies,
  ).toEqual(['Splicewait'])
})
