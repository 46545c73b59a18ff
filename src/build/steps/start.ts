// Nothing in, or --base; the site, built and served at a printed address. Port 4173, or PORT, or the next that is free.
import { join } from 'node:path'
import { parseOptions } from '../arguments.ts'
import { Refusal } from '../refusal.ts'
import { parseBase, parseHost, siteFlags } from '../site-options.ts'

const wantedPort = (typed = process.env['PORT'] || '4173'): number => {
  const port = Number(typed)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Refusal(`PORT is a number from 0 to 65535, not "${typed}"`)
  return port
}

export const run = async (args: string[]): Promise<number> => {
  const typed = parseOptions('start', args, siteFlags)
  const base = parseBase(typed.base)
  const wanted = wantedPort()
  const host = parseHost(typed.site)
  // Not before: who typed a wrong option need not wait for the bundler.
  const [{ buildSite }, { serve }] = await Promise.all([import('../site/build-site.ts'), import('../serve.ts')])
  const tell = (line: string) => console.error(line)
  // Who serves it to look at it may see why it has become heavy.
  await buildSite({ root: process.cwd(), folder: 'dist', base, host, pastBudget: 'told', tell })
  const { url, port } = await serve(join(process.cwd(), 'dist'), { port: wanted, base })
  if (wanted !== 0 && port !== wanted) console.error(`Port ${wanted} is in use; serving on ${port}`)
  console.log(`Hallway is at ${url}`)
  return 0
}
