// What the pages about hosts show is what is tried on hosts.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { caddyfile } from './caddy.ts'
import { nginxConfiguration } from './nginx.ts'

const root = join(import.meta.dirname, '../../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const plain = { base: '/', redirects: [] }

test.each([
  ['nginx', nginxConfiguration(plain)],
  ['caddy', caddyfile(plain)],
])('the page about %s shows what the build writes', (host, written) => {
  expect(read(`docs/hosting/${host}.md`)).toContain(`\n${written}\`\`\`\n`)
})

test('each page about a host is in the README, and says what to check', () => {
  const readme = read('README.md')
  for (const name of readdirSync(join(root, 'docs/hosting'))) {
    expect(readme).toContain(`(docs/hosting/${name})`)
    expect(read(`docs/hosting/${name}`)).toMatch(/^## Check$/m)
    expect(read(`docs/hosting/${name}`)).toContain('npm run build -- ')
  }
})

test('the workflow installs without scripts, builds for where it publishes, may do no more than it must, and names exact versions', () => {
  const { permissions, jobs } = parse(read('.github/workflows/publish.yml'))
  expect(permissions).toEqual({})
  expect(jobs.build.permissions).toEqual({ contents: 'read', pages: 'read' })
  expect(jobs.publish.permissions).toEqual({ pages: 'write', 'id-token': 'write' })
  const steps: { run?: string; uses?: string }[] = [...jobs.build.steps, ...jobs.publish.steps]
  const runs = steps.flatMap(({ run }) => run ?? [])
  expect(runs).toEqual(['npm ci --ignore-scripts', 'npm run build -- --recorded --base "$BASE/" --site "$SITE"'])
  for (const { uses } of steps) if (uses) expect(uses).toMatch(/@v\d+\.\d+\.\d+$/)
})
