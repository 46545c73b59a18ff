// Which of several conferences of one family, and which region, a post is on.
import { expect, test } from 'vitest'
import { compile } from '../compile.ts'

const list = `- name: SampleCon
- name: Lead Sample
- name: SampleCon North
- name: StoreConf
  regions: [Berlin]
- name: QueueCon
  regions: [London, New York, San Francisco]
- name: LocalWait
  regions: [Amsterdam, Austin, Boston, Chicago, Ghent, Paris, Toronto, Zurich]
`
const vocabulary = [{ path: 'conferences.yaml', text: list }]
const yearOf = (path: string) =>
  compile({ files: [{ path, bytes: new TextEncoder().encode('# Two days\n\nWe were at SampleCon.\n') }], vocabulary }).facts[0]
    ?.year
const conferenceOf = (title: string, text: string) =>
  compile({
    files: [{ path: 'a.md', bytes: new TextEncoder().encode(`---\ntitle: "${title}"\n---\n\n${text}\n`) }],
    vocabulary,
  }).facts[0]?.conference

test('the opening tells which of a family the title means, where it names no other', () => {
  expect(conferenceOf('SampleCon 2017', 'I was at SampleCon North, for the second year.')).toBe('SampleCon North')
  expect(conferenceOf('SampleCon 2017', 'I know SampleCon North, and this was my first SampleCon.')).toBe('SampleCon')
})

test('a city may be written by its initials, and is asked for before those that the opening lists', () => {
  const held = 'It is held in San Francisco, New York and London.'
  expect(conferenceOf('We were at QueueCon SF 2014', held)).toBe('QueueCon San Francisco')
  expect(conferenceOf('QueueConNY 2014', held)).toBe('QueueCon New York')
})

test('a city where others are held counts right behind the name of one that is held several times a year', () => {
  expect(conferenceOf('QueueCon Berlin 2014', 'We were there.')).toBe('QueueCon Berlin')
  expect(conferenceOf('QueueCon 2014 NYC: a report', 'We were there.')).toBe('QueueCon New York')
  expect(conferenceOf('QueueCon 2014', 'It was great, as QueueCon Berlin is not.')).toBe('QueueCon')
  expect(conferenceOf('QueueCon 2014 Berlinde', 'We were there.')).toBe('QueueCon')
  expect(conferenceOf('SampleCon Berlin 2014', 'We were there.')).toBe('SampleCon')
})

test('a title that is one word and a year names the conference, before others that the text speaks of; a month does not', () => {
  expect(conferenceOf('samplove.rb 2014', 'It was not like SampleCon at all.')).toBe('samplove.rb')
  expect(conferenceOf('September 2014', 'We were at SampleCon.')).toBe('SampleCon')
})

test.each([
  ['samplecon15.md', 2015],
  ['leadsample15.md', 2015],
  ['a-samplecon-london13.md', 2013],
  ['samplecon-for12.md', null],
  ['samplecon-london99.md', null],
])('the file name %s tells the year', (path, year) => {
  expect(yearOf(path)).toBe(year)
})

test('a name that no list has may join its words by a sign', () => {
  expect(conferenceOf('Wait & Queue Conference 2014', 'We were there.')).toBe('Wait & Queue Conference')
  expect(conferenceOf('Waiting + Queues Days 2014', 'We were there.')).toBe('Waiting + Queues Days')
})

test.each([
  ['Notes From Sample Heroes Digital 2014', 'Sample Heroes Digital'],
  ['Wait(ING):con 2014 - My Highlights', 'Wait(ING):con'],
  ['Door Track @ Waitsav Goa 2014', 'Waitsav Goa'],
  ['Rise 2014 wrap-up', 'Rise'],
  ['Wait Native Doors London 2014: Sessions I Attended', 'Wait Native Doors London'],
  ['Notes from Berlin 2014', ''],
  ['Happy New Year 2014', ''],
  ['Web Performance 2014', ''],
  ['My talks in Summer 2014', ''],
])('what stands before the year in the title of a report, where nothing else tells: %s', (title, name) => {
  expect(conferenceOf(title, 'I went, and these are the talks that I heard.')).toBe(name)
})

test('one that is held in many towns may be in any, which its title says right behind the name', () => {
  expect(conferenceOf('LocalWait Ume 2014', 'We were there.')).toBe('LocalWait Ume')
  expect(conferenceOf('LocalWait Recap', 'We were there.')).toBe('LocalWait')
  expect(conferenceOf('LocalWait Day 2', 'We were there.')).toBe('LocalWait')
  expect(conferenceOf('QueueCon Ume 2014', 'We were there.')).toBe('QueueCon')
})
