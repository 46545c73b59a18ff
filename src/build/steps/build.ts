// --base, --site and --no-offline in; the static site in dist/ out, unless it is past its budgets. --record writes what is new to the
// ledger of addresses, --rename where lost ones lead; --recorded refuses what is not in it.
import { parseOptions } from '../arguments.ts'
import { ledgerFlags, parseBase, parseHost, siteFlags } from '../site-options.ts'

export const run = async (args: string[]): Promise<number> => {
  const typed = parseOptions('build', args, { ...siteFlags, ...ledgerFlags, 'no-offline': { type: 'boolean' } })
  const [base, host] = [parseBase(typed.base), parseHost(typed.site)]
  // Not before: who typed a wrong option need not wait for the bundler.
  const { buildSite } = await import('../site/build-site.ts')
  const tell = (line: string) => console.error(line)
  await buildSite({
    root: process.cwd(),
    folder: 'dist',
    base,
    host,
    offline: !typed['no-offline'],
    tell,
    record: typed.record,
    rename: typed.rename,
    recorded: typed.recorded,
  })
  return 0
}
