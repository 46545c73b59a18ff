// Every check, in the order in which an author reads their findings.
import type { Check } from './check.ts'
import { companiesKnown } from './companies-known.ts'
import { editionNamed } from './edition-named.ts'
import { talksFound } from './talks-found.ts'

export const checks: Check[] = [editionNamed, talksFound, companiesKnown]
