// "No talk found" is a legal result, and says so.
import type { Check } from './check.ts'

export const talksFound: Check = ({ talks, read }) =>
  talks.length > 0
    ? []
    : [
        {
          rule: 'no-talk-found',
          severity: 'warning',
          line: 1,
          message: `no talk was recognised in ${read.outline.blocks.length} blocks`,
          hint: 'Give each talk a heading, or a bullet that begins with its title as a link or in bold.',
        },
      ]
