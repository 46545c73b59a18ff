// A heading's words in; what its section holds out: talks of some kind, tools, a day, or nothing that is a talk.
// Undefined where the words say none of these: then the heading may be a talk's own title.
import { fold } from '../../corpus/ids.ts'
import type { TalkKind } from '../../corpus/schema.ts'

/** `talks` holds talks (of a kind); `tools` lists software and links; `aside` holds neither. */
export type Section = { holds: 'talks'; kind: TalkKind } | { holds: 'tools' } | { holds: 'aside' }

const holdsTalks: [RegExp, TalkKind][] = [
  [
    /^(the )?(tutorials?|workshops?|trainings?|talleres|ateliers)( (and|&) (tutorials?|workshops?|trainings?))?( day( \d)?)?$/,
    'workshop',
  ],
  [/^(the )?(lightning|ignite) talks?$/, 'lightning'],
  [/^(the )?(opening |closing )?keynotes?( speakers?)?$/, 'keynote'],
  [/^(the )?panels?( discussions?)?$/, 'panel'],
  [
    /^((the|my|some|las|die|les|other|more|our|best|favou?rite|top|main|interesting|notable|technical|nejzajimavejsi) )*(talks?|sessions?|presentations?|speakers?|faves?|favou?rites?|highlights|vortrage|charlas|ponencias|prednasky|conferences vues|recommended talks)( (and|&|of|from|i|that|to|at|in|on|the|notes|speakers|talks|keynotes|attended|liked|saw|conference|interest|watch))*$/,
    'talk',
  ],
  [/^(keynotes? and talks?|talks? and (keynotes?|notes|speakers))$/, 'talk'],
  [/^(day|tag|dia|jour|den|journee|chapter|part|track) ?(\d+|one|two|three|i+)\b.{0,24}$/, 'talk'],
  [/^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b.{0,24}$/, 'talk'],
  [/^(first|second|third|last|erster|zweiter) (day|tag)\b.{0,20}$/, 'talk'],
]

const tools =
  /^((some|more|further|other|useful|interesting|mentioned|new|my|the|favou?rite|recommended) )*(tools?|tooling|software|libraries|projects?|links?|odkazy|resources?|references?|referencias|reading|zdroje)( .*)?$|^.* (tools|links)$/

const aside =
  /^(introduction|intro|overview|background|summary|shrnuti|conclusions?|conclusion|wrap[ -]?up|final (thoughts|words|takeaways?)|closing( thoughts)?|takeaways?|key takeaways?|lessons? learned|general (notes|thoughts)|overall( thoughts| impressions)?|impressions?|thanks|acknowledge?ments?|special thanks|(the )?(aside|venue|location|party|food|atmosphere|organi[sz]ation|breaks?|city|hotel|travel|trip|event|evento|community|hallway( track)?|sponsors?|vendor booths|expo|swag|socials?|after ?party|schedule|program(me)?|agenda|table of contents|contents|toc|about|faq|next (year|time)|photos?|pictures|misc(ellaneous)?|notes|tl ?;? ?dr|update[sd]?|disclaimer|see you|fazit|resumen|bilan|einleitung|uvod|zaver)\b.{0,48}|what is (a|an|the) .*|why (attend|go|this conference)\b.*|size and scale|favou?rite quotes|(open|unconference) ?spaces?)$/

export const sectionOf = (heading: string): Section | undefined => {
  const words = fold(heading)
    .replace(/[^\p{L}\p{N}& ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (!words) return { holds: 'aside' }
  const talks = holdsTalks.find(([pattern]) => pattern.test(words))
  if (talks) return { holds: 'talks', kind: talks[1] }
  if (words.split(' ').length <= 5 && tools.test(words)) return { holds: 'tools' }
  return aside.test(words) ? { holds: 'aside' } : undefined
}
