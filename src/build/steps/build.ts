// --base, --site and --no-offline in; the static site in dist/ out. Exit 1 when it is written but past its budget. --record writes what
// is new to the ledger of addresses, --rename where lost ones lead.
import { parseOptions } from '../arguments.ts'
import { buildSite } from '../site/build-site.ts'
import { ledgerFlags, parseBase, parseHost, siteFlags } from '../site-options.ts'

export const run = async (args: string[]): Promise<number> => {
  const typed = parseOptions('build', args, { ...siteFlags, ...ledgerFlags, 'no-offline': { type: 'boolean' } })
  const tell = (line: string) => console.error(line)
  const { overBudget } = await buildSite({
    root: process.cwd(),
    folder: 'dist',
    base: parseBase(typed.base),
    host: parseHost(typed.site),
    offline: !typed['no-offline'],
    tell,
    record: typed.record,
    rename: typed.rename,
  })
  if (overBudget) tell(overBudget)
  return overBudget ? 1 : 0
}
