import { expect, test } from 'vitest'
import { sentenceRanges } from './sentences.ts'
import { figuresIn, judge } from './voice.ts'
import { writersBeside, writersOf } from './who-says.ts'

const told = (text: string, writers: string[] = ['Cleo Writer'], speakers: string[] = ['Ann Example']) => {
  const { kind, voice } = judge(text, undefined, false, { writers, speakers })
  return `${kind} ${voice}`
}

test.each([
  'Writer thinks that queues are hard.',
  'Cleo Writer likes the idea of two queues.',
  'Queues are hard, Writer adds.',
  'Cleo wondered about the second queue.',
])('a sentence that names the post’s writer is theirs: %s', text => {
  expect(told(text)).toBe('opinion author')
})

test('a writer who gave the talk, or shares a name with its speaker, is no writer beside it', () => {
  expect(writersOf('Cleo Writer and Bo Sample <bo@example.org>')).toEqual(['Cleo Writer', 'Bo Sample'])
  expect(writersBeside(['Cleo Writer'], ['Cleo Writer'])).toEqual([])
  expect(writersBeside(['Cleo Writer'], ['Ann Writer'])).toEqual([])
  expect(writersBeside(['Cleo Writer'], ['Ann Example'])).toEqual(['Cleo Writer'])
  expect(told('Writer says that queues are hard.', [])).toBe('claim speaker')
})

test.each([
  ['What do we do then, asks Example, and answers: we look at the queue.', 'claim speaker'],
  ['Example’s questions: do we have a queue, and do we need it?', 'question speaker'],
  ['On queues, Ann Example says: we had too few of them.', 'claim speaker'],
  ['How is the queue to be drained, asks Example.', 'question speaker'],
  ['How is the queue to be drained, asks the writer.', 'question author'],
])('what a speaker is named as saying is the speaker’s: %s', (text, expected) => {
  expect(told(text)).toBe(expected)
})

test.each([
  'Hold one-to-ones with everybody.',
  'Pair people who sit apart.',
  'Train your people.',
  'Release no product unless you use it.',
  'Validate the code before it runs.',
  '1, never change a server by hand.',
  'Queues without bounds are to be avoided.',
])('what begins with what to do is advice: %s', text => {
  expect(told(text)).toBe('advice speaker')
})

test.each([
  'Example would ask who owns the queue.',
  'A second queue can help to avoid an outage.',
  'Train schedules are held in the queue.',
  'Build vs buy is an exercise.',
  'The problem is whenever you need to update a machine.',
  'People know it but don’t use it.',
])('what only states something is no advice: %s', text => {
  expect(told(text)).toBe('claim speaker')
})

test('durations and temperatures count, days that came and decades do not', () => {
  const figures = (text: string): string[] => figuresIn(text).map(({ start, end }) => text.slice(start, end))
  expect(figures('Answers take less than 80 milliseconds.')).toEqual(['80 milliseconds'])
  expect(figures('The room was kept at 27 C, then at 30 °C.')).toEqual(['27 C', '30 °C'])
  expect(figures('One day, in the 1960s, it ran one time.')).toEqual([])
  expect(figures('It takes one hour and 60s.')).toEqual(['one hour', '60s'])
})

test('a name with a point in it ends no sentence', () => {
  const sentences = (text: string): string[] => sentenceRanges(text).map(({ start, end }) => text.slice(start, end).trim())
  expect(sentences('All 200 .EXAMPLE domains answer. The .NET team knew.')).toEqual([
    'All 200 .EXAMPLE domains answer.',
    'The .NET team knew.',
  ])
  expect(sentences('Names.Example began small. Bill.com runs on Next.js today. Then it grew.')).toHaveLength(3)
})
