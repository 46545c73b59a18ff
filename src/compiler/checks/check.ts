// What every check is given, and what it hands back. A check finds one kind of problem in one recognised recap.
import type { Problem } from '../read/metadata.ts'
import type { RecognisedRecap } from '../recognise/recap.ts'
import type { Vocabulary } from '../vocabulary.ts'

export type Check = (recap: RecognisedRecap, vocabulary: Vocabulary) => Problem[]
