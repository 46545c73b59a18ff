// Every check of all recaps together, in the order in which their findings are read.
import type { AcrossCheck } from './check.ts'
import { companiesNamedTwice, toolsNamedTwice } from './named-twice.ts'
import { peopleSpelledTwice } from './people-spelled-twice.ts'

export const acrossChecks: AcrossCheck[] = [peopleSpelledTwice, toolsNamedTwice, companiesNamedTwice]
