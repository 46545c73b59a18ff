// Asked of a real Caddy, where there is one.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { caddyfile } from './caddy.ts'
import { findServer } from './trial/find-server.ts'
import { judge } from './trial/judge.ts'
import { freePort, runServer } from './trial/run-server.ts'
import { type TrialSite, trialSite } from './trial/site.ts'

const caddy = findServer('caddy')

const start = async (site: TrialSite) => {
  const port = await freePort()
  const file = join(site.hosts, 'run')
  const sibling = site.base === '/' ? '' : 'handle {\n\trespond "this is the sibling"\n}'
  writeFileSync(file, `{\n\tadmin off\n}\nhttp://:${port} {\n${sibling}\n${caddyfile(site, site.top)}\n}\n`)
  const env = { XDG_DATA_HOME: site.hosts, XDG_CONFIG_HOME: site.hosts, HOME: site.hosts }
  return runServer(caddy ?? '', ['run', '--config', file, '--adapter', 'caddyfile'], port, env)
}

test.skipIf(!caddy).each(['/', '/repo/', '/a.b/c/'])('Caddy answers every request as it should, at %s', async base => {
  const site = trialSite(base)
  const { ask, end } = await start(site)
  try {
    expect(await judge(ask, { base })).toEqual([])
    if (base === '/') return
    expect((await ask(base.slice(0, -1))).headers.get('location')).toBe(base)
    for (const elsewhere of ['/', '/talks/a', '/repository/talks/a', `${base.slice(0, -1)}x/`]) {
      const { text, headers } = await ask(elsewhere)
      expect([text, headers.get('content-security-policy')], elsewhere).toEqual(['this is the sibling', null])
    }
  } finally {
    await end()
    site.remove()
  }
})
