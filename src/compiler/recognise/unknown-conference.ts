// A text in; the conference out that it names and no vocabulary has, by the shape of its name: `ExampleConf 2019`, `Sample
// Days`, `SRE Fukuoka meetup`. Refuses words that only end like one (`silicon`), and "the conference".

const word = "\\p{Lu}[\\p{L}\\p{N}.'’&+-]*"
const ending =
  '(?:[Cc]onf(?:erence)?|[Cc]onferencia|[Kk]onferen[zc]e?|[Ss]ummit|[Ff]est(?:ival)?|[Dd]ays?|[Cc]amp|[Mm]eet-?up|[Ff]orum|[Ss]ymposium|[Cc]ongress|[Tt]age)'
/** A name in words before such a word, or run together with it: `Example Summit`, `ExampleConf`. */
const inWords = new RegExp(
  `(?<![\\p{L}\\p{N}])((?:${word}\\s+(?:[&+]\\s+)?){1,4}${ending}|\\p{Lu}[\\p{L}\\p{N}]{2,}${ending})(?![\\p{L}])`,
  'gu',
)
/** `ExampleCon 2019`, `examplecon19`: so short an ending needs its year. */
const withYear = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}]{2,}[Cc]on)(?=\s*['’]?(?:20)?\d\d(?!\d))/gu

/** What stands before a name in a title and is no part of it. */
const before =
  /^(?:(?:my|our|the|a|an|notes|recap|report|trip|thoughts|impressions|takeaways|highlights|attending|attended|visiting|visit|from|on|of|at|in|to|day|first|second|third|last|this|best|day \d)\s+)+/i
const noName =
  /^(?:conf(?:erence)?|summit|days?|camp|meet-?up|forum|sun|mon|tues|wednes|thurs|fri|satur|birth|holi|week|to|every)/i

export const unknownConference = (text: string): { series: string; at: number } | undefined => {
  for (const pattern of [withYear, inWords])
    for (const found of text.matchAll(pattern)) {
      const written = (found[1] ?? '').replace(/\s+/g, ' ')
      const series = written.replace(before, '')
      if (series.length >= 5 && series.length <= 60 && !noName.test(series) && /^\p{Lu}/u.test(series))
        return { series, at: found.index + written.length - series.length }
    }
  return undefined
}

/** What a year stands behind in a title and is no conference. */
const ofYear =
  /^(?:conferences?|review|retrospective|recap|goals|talks|events|notes|books|reading|spring|summer|autumn|fall|winter|\p{L}+ber|january|february|march|april|june|july|august)$/iu
/** A title that is one word and a year names a conference, whatever its shape: `samplecon.rb 2017`. */
export const nameAndYear = (title: string): string | undefined => {
  const name = title.trim().match(/^(\p{L}[\p{L}\p{N}.+!-]{3,24})[,:]?\s+(?:19|20)\d\d$/u)?.[1]
  return name === undefined || ofYear.test(name) ? undefined : name
}

const report =
  '(?:my|our|some|a|an|the|notes?|recap|reports?|reviews?|summary|thoughts|highlights|impressions|takeaways|lessons|summing|wrapping|looking|up|back|trip|from|of|on|at|about|to|attending|attended|visiting|visit|i|went|talks|day|liveblog|liveblogging)'
const ofReport = new RegExp(`^(?:${report}[\\s:]+)*`, 'iu')
const namedWithYear = new RegExp(
  `^((?:\\p{Lu}|\\p{L}+\\()[^\\s,;|]*(?:\\s\\p{Lu}[^\\s,;|]*){0,3}?),?\\s+(?:19|20)\\d\\d(?=$|\\s*[-–—:,|(]|\\s+(?:${report}|wrap-?up|in)\\b)`,
  'u',
)
/** Whose words name no event: `Happy New Year 2018`, `Web Performance 2019`. */
const ofNothing =
  /\b(?:year|years|best|top|goals|books|reading|state|guide|reviews?|retrospective|resolutions|web|performance|security|trends|report|conferences?|survey|diary|plans?|setup|roadmap|offsite|contest|cup|prize|vacation|edition|explained|frameworks?|work|trip|team|sprint|planning|teaching|outage|friday|song|pro|server|gave)\b/iu
/** That it was somewhere to go, which a year alone does not say. */
const ofEvent =
  /\b(?:notes from|recap|trip report|highlights|takeaways|wrap-?up|attending|back from|report from|summary of|(?:talks|sessions) (?:that )?i (?:attended|saw|watched|liked|enjoyed|went to)|(?:some |my )?(?:notes|impressions)$)\b|\s@\s/iu
/** A name of several words, or of odd letters, before a year, with what a report is called around it: `Notes from Sample Heroes 2019`. */
export const reportedName = (title: string): string | undefined => {
  if (!ofEvent.test(title)) return undefined
  const text = title.trim().replace(/^.*\s@\s+(?=\S)/u, '')
  const lead = text.match(ofReport)?.[0] ?? ''
  const name = text.slice(lead.length).match(namedWithYear)?.[1]?.replace(/[:,]$/, '')
  return name === undefined || name.length < 4 || name.length > 40 || ofYear.test(name) || ofNothing.test(name) ? undefined : name
}
