// A number and a seed in; so many recaps out that nobody wrote, shaped as those of data/recaps are: metadata, an opening, talks
// marked by headings or bullets, their statements, remarks at the end. Names are the vocabulary's, people are made up.
import type { SourceFile } from '../../compiler/compile.ts'
import { createRandom, type Random } from '../random.ts'

export type Names = { conferences: string[]; companies: string[]; tools: string[]; topics: string[] }

const givenNames = 'Ann Bob Cleo Dan Eve Finn Gail Hugo Iris Jon Kim Lars Mia Ned Ola Pam Quin Rosa Sam Tess'.split(' ')
const familyNames = 'Example Sample Specimen Placeholder Testcase Fixture Mockup Pattern Template Dummy'.split(' ')
const nouns =
  'latency deploys queues caches alerts dashboards failover replicas rollbacks capacity ownership runbooks traffic storage backups retries'.split(
    ' ',
  )
const adjectives = 'slow noisy shared regional stateless ageing partial manual global hidden'.split(' ')
const units = ['%', ' ms', ' hours', ' servers', ' engineers', 'x', ' TB', ' deploys', ' minutes']

type Voice = (random: Random, names: Names, company: string) => string

const thing = (random: Random): string => `${random.pick(adjectives)} ${random.pick(nouns)}`
const sentences: Voice[] = [
  (random, { tools }, company) => `${company} runs ${random.pickOften(tools)} for its ${thing(random)}.`,
  (random, { tools }, company) =>
    `${company} replaced ${random.pickOften(tools)} with [${random.pickOften(tools)}](https://example.com/tools/${random.below(500)}) because of ${thing(random)}.`,
  random => `The ${thing(random)} went down by ${2 + random.below(90)}${random.pick(units)} in ${2 + random.below(9)} weeks.`,
  random => `Always measure ${thing(random)} before you change the ${random.pick(nouns)}.`,
  random => `How do you know that ${thing(random)} is worth it?`,
  (random, { topics }) => `Much of this was about ${random.pickOften(topics)}, and what it does to *${thing(random)}*.`,
  random => `I liked how the speaker explained ${thing(random)}, though the ${random.pick(nouns)} got little time.`,
  random => `"${random.pick(nouns)} is a team sport," they said, and showed **${thing(random)}** on the next slide.`,
  random => `Setting \`${random.pick(nouns)}_limit=${random.below(4096)}\` made the ${random.pick(nouns)} survive a restart.`,
  (random, { tools }) =>
    `They tried [${random.pickOften(tools)}](https://github.com/example/${random.pick(nouns)}-${random.below(300)}) first; the ${thing(random)} stayed, so they wrote their own.`,
  random =>
    `When ${thing(random)} meets ${thing(random)}, nobody looks at the ${random.pick(nouns)} until the pager goes off at night.`,
]

const saying = (random: Random, names: Names, company: string): string => random.pick(sentences)(random, names, company)
const paragraph = (random: Random, names: Names, company: string, length: number): string =>
  Array.from({ length }, () => saying(random, names, company)).join(' ')

const title = (random: Random): string => {
  const words = `${thing(random)} ${random.pick(['at', 'without', 'beyond', 'and'])} ${thing(random)}`
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const talk = (random: Random, names: Names, byHeading: boolean): string => {
  const company = random.pickOften(names.companies)
  const speaker = `${random.pick(givenNames)} ${random.pick(familyNames)}`
  const address = `https://example.com/programme/${random.below(100_000)}`
  const statements = 3 + random.below(5)
  if (!byHeading)
    return `* [${title(random)}](${address}) by ${speaker} (${company}). ${paragraph(random, names, company, statements)}\n`
  const bullets = Array.from({ length: statements }, () => `- ${saying(random, names, company)}\n`).join('')
  return `### [${title(random)}](${address}) - ${speaker}, ${company}\n\n${paragraph(random, names, company, 2 + random.below(4))}\n\n${bullets}\n`
}

const recap = (random: Random, names: Names): string => {
  const conference = random.pickOften(names.conferences)
  const year = 2008 + random.below(18)
  const byHeading = random.next() < 0.7
  const talks = 4 + random.below(9)
  const parts = [
    `---\ntitle: "${conference} ${year}: notes"\ndate: ${year}-0${1 + random.below(9)}-1${random.below(10)}\ntags: [${random.pick(nouns)}, ${random.pick(nouns)}]\n---\n`,
    `${paragraph(random, names, random.pickOften(names.companies), 4)}\n`,
    '## Talks\n',
    Array.from({ length: talks }, () => talk(random, names, byHeading)).join(byHeading ? '' : '\n'),
    `## Summary\n\n${paragraph(random, names, random.pickOften(names.companies), 5)}\n`,
  ]
  return parts.join('\n')
}

const encoder = new TextEncoder()

export const syntheticRecaps = (count: number, names: Names, seed = 1): SourceFile[] => {
  const random = createRandom(seed)
  return Array.from({ length: count }, (_, i) => ({
    path: `synthetic-${String(i).padStart(5, '0')}.md`,
    bytes: encoder.encode(recap(random, names)),
  }))
}
