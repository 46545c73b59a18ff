// A stance as a sentence says it: Etsy uses Kafka, warns of Redis.
import type { StanceName } from './schema.ts'

export const stanceWords: Record<StanceName, string> = {
  uses: 'uses',
  built: 'built',
  recommends: 'recommends',
  evaluates: 'evaluates',
  replaced: 'replaced',
  warns: 'warns of',
}
