// An outward address in; the role it plays for a talk out.
import type { LinkRole } from '../../corpus/schema.ts'

/** First match wins: the text that the writer gave the link tells more than its host. */
const roles: { role: LinkRole; text?: RegExp; url?: RegExp }[] = [
  { role: 'slides', text: /\b(slides?|slide ?deck|deck|folien|transparencias)\b/i },
  { role: 'video', text: /\b(videos?|recording|youtube|aufzeichnung)\b/i },
  { role: 'paper', text: /\b(paper|whitepaper)\b/i },
  {
    role: 'slides',
    url: /slideshare\.net|speakerdeck\.com|docs\.google\.com\/presentation|slides\.com|notist|noti\.st\/|prezi\.com|slid\.es|_slides|\/slides?\b|-slides/i,
  },
  {
    role: 'video',
    url: /youtube|youtu\.be|vimeo\.com|infoq\.com\/presentations|media\.ccc\.de|confreaks|pyvideo\.org|skillscasts|channel9\.msdn|parleys\.com|blip\.tv|\.(?:mp4|webm|m4v|ogv)(?:$|[?#])/i,
  },
  { role: 'paper', url: /arxiv\.org|citeseerx|doi\.org|dl\.acm\.org|\/papers?\/|research\.google/i },
  {
    role: 'programme',
    url: /\/program(me)?([/#?]|$)|\/presentation\/|\/proposals?\/|\/schedule|\/agenda|\/sessions?\/|\/talks?\/|\/keynotes?\/\w|usenix\.org\/conference|sched\.(?:org|com)\/event\/|talk_?abstracts?|lanyrd\.com\/\d+\/[^/]+\/s|\/detail\/\d|\/[\w-]*(?:summit|conf|con|days?|camp|fest|world)[\w-]*20\d\d\/[\w-]{6,}/i,
  },
  { role: 'code', url: /^https?:\/\/(www\.)?(github|gitlab|bitbucket)\.(com|org)\/[^/]+\/[^/]+/i },
  { role: 'paper', url: /\.pdf($|[?#])/i },
]

export const linkRole = (url: string, text: string): LinkRole =>
  roles.find(rule => (rule.text?.test(text) ?? true) && (rule.url?.test(url) ?? true))?.role ?? 'article'

/** A photo that opens larger is nothing that a talk points to. */
export const leadsToPicture = (url: string): boolean => /\.(?:jpe?g|png|gif|webp|svg|avif)$/i.test(url)

/** What everybody says below one word is nothing that a talk points to. */
export const leadsToHashtag = (url: string): boolean =>
  /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/(?:#!\/)?(?:hashtag\/|search\?)/i.test(url)
