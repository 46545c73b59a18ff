// --base, --site and --no-offline in; the static site in dist/ out. Exit 1 when it is written but past its budget.
import { parseArguments } from '../arguments.ts'
import { buildSite } from '../site/build-site.ts'
import { parseBase, parseHost, siteFlags } from '../site-options.ts'

export const run = async (args: string[]): Promise<number> => {
  const typed = parseArguments(args, { ...siteFlags, 'no-offline': { type: 'boolean' } }).values
  const tell = (line: string) => console.error(line)
  const { overBudget } = await buildSite({
    root: process.cwd(),
    folder: 'dist',
    base: parseBase(typed.base),
    host: parseHost(typed.site),
    offline: !typed['no-offline'],
    tell,
  })
  if (overBudget) tell(overBudget)
  return overBudget ? 1 : 0
}
