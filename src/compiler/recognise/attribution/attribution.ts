// A talk's sentences in; who gave it and for which company, out, where no byline said so. The reason is always given. The sources
// that tell a company are tried in order, the surest first.
import type { Evidence } from '../../../corpus/schema.ts'
import type { Inline } from '../../read/inline.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { actingCompany } from './acting-company.ts'
import { announced } from './announced.ts'
import { besideSpeaker } from './beside-speaker.ts'
import type { Companies } from './companies.ts'
import { fromCompany } from './from-company.ts'
import { mailCompany } from './mail-company.ts'
import { speakersIn } from './speakers.ts'
import { titleCompany } from './title-company.ts'
import { unlistedEmployer } from './unlisted-employer.ts'
import { whoseStory } from './whose-story.ts'

type Attribution = { speakers: string[]; companies: string[]; evidence: Evidence[] }

/** `stated`: what bylines and the list's introduction said. `outside`: the sentences that are no talk's. */
export const attribute = (
  title: Inline,
  sentences: Inline[],
  outside: Inline[],
  stated: { speakers: string[]; companies: string[] },
  vocabulary: Vocabulary,
): Attribution => {
  const { speakers, evidence } =
    stated.speakers.length > 0 ? { speakers: stated.speakers, evidence: [] } : speakersIn(title, sentences, vocabulary)
  const sources = [
    () => besideSpeaker(sentences, speakers, vocabulary),
    () => fromCompany(sentences, vocabulary),
    () => unlistedEmployer(sentences, speakers, vocabulary),
    () => titleCompany(title, sentences, vocabulary),
    () => mailCompany(sentences, vocabulary),
    () => actingCompany(sentences, vocabulary),
    () => whoseStory(sentences, vocabulary),
    () => announced(title, outside, vocabulary),
  ]
  let found: Companies = { companies: stated.companies, evidence: [] }
  for (const source of sources) if (found.companies.length === 0) found = source()
  return {
    speakers,
    companies: [...new Set(found.companies)],
    evidence: [...evidence, ...found.evidence],
  }
}
