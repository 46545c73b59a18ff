// Asked of a real nginx, where there is one.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nginxConfiguration, ROOT } from './nginx.ts'
import { findServer } from './trial/find-server.ts'
import { judge } from './trial/judge.ts'
import { freePort, runServer } from './trial/run-server.ts'
import { type TrialSite, trialSite } from './trial/site.ts'

const nginx = findServer('nginx')

const start = async (site: TrialSite) => {
  const port = await freePort()
  const folder = join(site.hosts, 'run')
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(name => `${name}_temp_path ${site.hosts}/${name};`)
  const sibling = site.base === '/' ? '' : 'location / { add_header X-Sibling yes; return 200 "this is the sibling"; }'
  writeFileSync(
    folder,
    `daemon off; ${process.getuid?.() === 0 ? 'user root; ' : ''}pid ${site.hosts}/pid; error_log stderr crit; worker_processes 1;
events { }
http {
  access_log off;
  ${temporary.join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    ${sibling}
    ${nginxConfiguration(site, site.top)}
  }
}`,
  )
  return runServer(nginx ?? '', ['-e', 'stderr', '-c', folder], port)
}

test.skipIf(!nginx).each(['/', '/repo/', '/a.b/c/'])('nginx answers every request as it should, at %s', async base => {
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

test('what the build writes is for the folder that the page about nginx names', () => {
  expect(nginxConfiguration({ base: '/repo/', redirects: [] })).toContain(`root ${ROOT};`)
})
