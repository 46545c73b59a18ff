// A sentence and the names found in it in; those that only say where something can be read, seen or followed out: `on GitHub`,
// `[Twitter](https://twitter.com/ann)`. What a talk is about stays.
import { fold } from '../../corpus/ids.ts'
import type { Inline } from '../read/inline.ts'
import type { NamedMention } from './mentions.ts'

const places = new Set(
  (
    'github,gitlab,bitbucket,youtube,vimeo,slideshare,speaker deck,twitter,linkedin,facebook,instagram,reddit,medium,mastodon,bluesky,' +
    'discord,flickr,meetup,hacker news,twitch,google plus'
  ).split(','),
)

const onIt =
  /\b(?:on|via|follow(?:ed|ing)? (?:me|him|her|us|them) on|auf|sur|en|su|his|her|their|my|your|our)\s+(?:[\p{L}]+\s+(?:and|or|&)\s+)?$/iu
const handle =
  /^['’]?s?(?:\s*[:(]?\s*\[?@\w|\s+(?:accounts?|handles?|feeds?|threads?|profiles?|pages?|hashtags?|streams?|channels?|chats?|servers?)\b)/i

export const withoutPlaces = ({ text, spans }: Inline, mentions: NamedMention[]): NamedMention[] =>
  mentions.filter(({ entity, name, start, end }) => {
    if ((entity !== 'tool' && entity !== 'company') || !places.has(fold(name))) return true
    if (onIt.test(text.slice(Math.max(0, start - 40), start)) || handle.test(text.slice(end))) return false
    // The whole text of a link that leads there, or its last word: a label, `queue sample GitHub`.
    return !spans.some(
      ({ type, url, ...span }) =>
        type === 'link' &&
        span.start <= start &&
        span.end >= end &&
        span.end <= end + 1 &&
        url !== undefined &&
        new RegExp(`^https?://(?:[\\w-]+\\.)*${fold(name).replace(/[^a-z]/g, '')}\\.(?:com|org|io|gg|net|social)/[^/]`, 'i').test(
          url,
        ),
    )
  })
