// Every check of one recap, in the order in which an author reads their findings. Those of all recaps: across/checks.ts.
import type { Check } from './check.ts'
import { companiesKnown } from './companies-known.ts'
import { editionNamed } from './edition-named.ts'
import { editionSure } from './edition-sure.ts'
import { linksLeadSomewhere } from './links-lead-somewhere.ts'
import { namesSure } from './names-sure.ts'
import { namesWritten } from './names-written.ts'
import { oneScript } from './one-script.ts'
import { speakersNamed } from './speakers-named.ts'
import { talksFound } from './talks-found.ts'
import { talksSure } from './talks-sure.ts'
import { titlesOnce } from './titles-once.ts'

export const checks: Check[] = [
  editionNamed,
  editionSure,
  talksFound,
  talksSure,
  titlesOnce,
  speakersNamed,
  namesSure,
  namesWritten,
  oneScript,
  companiesKnown,
  linksLeadSomewhere,
]
