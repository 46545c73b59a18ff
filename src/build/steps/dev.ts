// Nothing in, or --base; the site served from its sources, on PORT or the next that is free. An edit to app, recap or
// vocabulary shows without a reload. HALLWAY_DATA: another folder than data/ to write in.
import { parseOptions } from '../arguments.ts'
import { parseBase, siteFlags } from '../site-options.ts'

export const run = async (args: string[]): Promise<number> => {
  const base = parseBase(parseOptions('dev', args, siteFlags).base)
  const port = Number(process.env['PORT']) || 5173
  // A shell that says "production" would have its pages keep an offline copy, and dependencies bundled anew for each such shell.
  process.env['NODE_ENV'] = 'development'
  const { createServer } = await import('vite')
  const server = await createServer({ root: process.cwd(), base, server: { port } })
  await server.listen()
  server.printUrls()
  return 0
}
