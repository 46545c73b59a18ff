// "No talk found" is a legal result, and says so.
import { mapOf, type Metadata } from '../read/metadata.ts'
import type { Check } from './check.ts'

/** `hallway: { talks: false }`: the author says so. */
const saysNone = (metadata: Metadata): boolean => mapOf(metadata.get('hallway')).get('talks') === false

export const talksFound: Check = ({ talks, read }) =>
  talks.length > 0 || saysNone(read.metadata)
    ? []
    : [
        {
          rule: 'no-talk-found',
          severity: 'warning',
          line: 1,
          message: `no talk was recognised in ${read.outline.blocks.length} blocks`,
          hint: 'Give each talk a heading, or a bullet that begins with its title as a link or in bold; or say "hallway: { talks: false }" in the metadata.',
        },
      ]
