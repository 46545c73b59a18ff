// Two talks of one title in one recap, which the corpus takes for one talk. Different speakers tell two apart.
import { fold } from '../../corpus/ids.ts'
import type { RecognisedTalk } from '../recognise/recap.ts'
import { annotate } from './annotate.ts'
import type { Check } from './check.ts'

const areApart = (a: RecognisedTalk, b: RecognisedTalk): boolean =>
  a.speakers.length > 0 && b.speakers.length > 0 && !a.speakers.some(name => b.speakers.includes(name))

export const titlesOnce: Check = recap => {
  const before = new Map<string, RecognisedTalk[]>()
  return recap.talks.flatMap(talk => {
    const key = fold(talk.title)
    const others = before.get(key) ?? []
    before.set(key, [...others, talk])
    const same = others.find(other => !areApart(other, talk))
    return same
      ? [
          {
            rule: 'talk-twice',
            severity: 'note' as const,
            line: talk.line,
            message: `"${talk.title}" is also the talk of line ${same.line}; both are taken for one`,
            corrections: [annotate(recap, talk.line, 'if it is another', { title: `${talk.title}, second part` })],
          },
        ]
      : []
  })
}
