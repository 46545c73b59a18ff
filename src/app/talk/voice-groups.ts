// A talk's takeaways in; the same in the order of its page out: what was said on stage by kind, then the writer's own words.
import { type Takeaway, takeawayKinds, voices } from '../../corpus/schema.ts'
import { counted, kindHeadings } from '../words.ts'

export type VoiceGroup = { key: string; title: string; note?: string; numbered: { number: number; takeaway: Takeaway }[] }

const writersTitles = {
  claim: 'Notes',
  figure: 'Figures',
  advice: 'Advice',
  quote: 'Quotes',
  question: 'Questions',
  opinion: 'Opinions',
}

export const voiceGroups = (takeaways: Takeaway[]): VoiceGroup[] => {
  let number = 0
  return voices.flatMap(voice =>
    takeawayKinds.flatMap(kind => {
      const group = takeaways.filter(takeaway => takeaway.voice === voice && takeaway.kind === kind)
      if (group.length === 0) return []
      const title = voice === 'speaker' ? kindHeadings[kind] : writersTitles[kind]
      const numbered = group.map(takeaway => ({ number: ++number, takeaway }))
      return [{ key: `${voice}-${kind}`, title, ...(voice === 'author' && { note: 'the writer’s' }), numbered }]
    }),
  )
}

/** `13 takeaways, 2 of them the writer's own`. */
export const countedByVoice = (takeaways: Takeaway[]): string => {
  const writers = new Set(takeaways.map(({ recap }) => recap)).size > 1 ? 'the writers’' : 'the writer’s'
  const own = takeaways.filter(({ voice }) => voice === 'author').length
  const all = counted(takeaways.length, 'takeaway')
  return own === 0 ? all : own === takeaways.length ? `${all}, in ${writers} own words` : `${all}, ${own} of them ${writers} own`
}
