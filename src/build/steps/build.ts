// --base and --site in; the static site in dist/ out. Exit 1 when it is written but past its budget.
import { parseArguments } from '../arguments.ts'
import { buildSite } from '../site/build-site.ts'
import { parseBase, parseHost, siteFlags } from '../site-options.ts'

export const run = async (args: string[]): Promise<number> => {
  const { base, site } = parseArguments(args, siteFlags).values
  const tell = (line: string) => console.error(line)
  const { overBudget } = await buildSite({
    root: process.cwd(),
    folder: 'dist',
    base: parseBase(base),
    host: parseHost(site),
    tell,
  })
  if (overBudget) tell(overBudget)
  return overBudget ? 1 : 0
}
