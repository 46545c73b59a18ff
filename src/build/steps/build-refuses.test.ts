// The build as it is typed, run in a project of its own on a few made-up recaps: what must not be published ends with exit code 1 and
// a message that says what to do, and the site of the last build, with what hosts are told of it, lies there as it was.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

let project = ''
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'hallway-build-'))
  const sources = ['src', 'e2e', 'public', 'index.html', 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts']
  const isNeeded = (path: string) => !/\.(?:test|spec)\.tsx?$|[\\/](?:fixtures|decisions|node_modules)$/.test(path)
  for (const name of sources) cpSync(name, join(project, name), { recursive: true, filter: isNeeded })
  symlinkSync(join(process.cwd(), 'node_modules'), join(project, 'node_modules'), 'junction')
})
afterAll(() => rmSync(project, { recursive: true }))

type Data = Record<string, string>
type Built = { code: number | null; told: string; site: string[] }

const talk = (title: string, ...sentences: string[]): string => `### ${title} by Ann Example\n\n${sentences.join('\n\n')}\n`
const recap = (...talks: string[]): Data => ({ 'recaps/a.md': `# SampleCon 2017\n\n## Talks\n\n${talks.join('\n')}` })
const said = 'Their queue is never empty, and was built in a week by two people.'

const textsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name =>
        name.includes('.') ? `${name}: ${readFileSync(join(folder, name), 'utf8').slice(0, 40)}` : name,
      )
    : []
/** What stands where the site stands, of a build that is under way too. */
const published = (): string[] => [
  ...readdirSync(project).filter(name => name.startsWith('dist')),
  ...['dist', 'dist-hosts'].flatMap(name => textsIn(join(project, name))),
]

const asItWas = ['dist', 'dist-hosts', 'index.html: the last site', 'nginx.conf: the last host']

const put = (folder: string, files: Data): void => {
  rmSync(folder, { recursive: true, force: true })
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

type Typed = { args?: string[]; first?: boolean; limit?: string }

/** Without what the runner of these tests tells the bundler of itself. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_ENV$)/.test(name)))

/** `first`: there is no last site. `limit`: what the shell forbids, so that a write fails in the middle. */
const build = (data: Data, { args = [], first = false, limit }: Typed = {}): Promise<Built> => {
  put(join(project, 'own'), data)
  put(join(project, 'dist'), { 'index.html': 'the last site' })
  put(join(project, 'dist-hosts'), { 'nginx.conf': 'the last host' })
  if (first) for (const name of ['dist', 'dist-hosts']) rmSync(join(project, name), { recursive: true })
  const command = [process.execPath, join(project, 'src/build/run.mjs'), 'build', ...args]
  const [program = '', ...rest] = limit === undefined ? command : ['sh', '-c', `${limit}; exec "$@"`, 'sh', ...command]
  return new Promise(done => {
    const child = spawn(program, rest, {
      env: { ...env, HALLWAY_DATA: join(project, 'own') },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let told = ''
    child.stderr.on('data', chunk => (told += chunk))
    child.on('close', code => done({ code, told: told.trim(), site: published() }))
  })
}

/** The last of what was told: what went well before it stands above. */
const end = (told: string, lines = 1): string => told.split('\n').slice(-lines).join('\n')

test('a site that can be published takes the place of the last one, and so does what hosts are told', async () => {
  const { code, told, site } = await build(recap(talk('Short Queues', said)))
  expect({ code, told }).toEqual({ code: 0, told: expect.stringContaining('Built dist') })
  expect(site.slice(0, 2)).toEqual(['dist', 'dist-hosts'])
  expect(site).toContain('nginx.conf: # Within a server block. The site lies i')
  expect(site).not.toContain('index.html: the last site')
})

test('a site past its budget is not published', async () => {
  // Nothing that compresses.
  const noise = (seed: number) =>
    Array.from({ length: 40 }, (_, at) => createHash('sha256').update(`${seed} ${at}`).digest('hex').slice(0, 12)).join(' ')
  const heavy = Array.from({ length: 30 }, (_, at) => `Their queue is ${noise(at)}.`)
  const { code, told, site } = await build(recap(talk('Short Queues', ...heavy)))
  expect(code).toBe(1)
  expect(end(told, 3)).toMatch(
    /^Past the budget: the longest talk .*\n.*src\/build\/site\/weigh-site\.ts.*\nNothing was published\. The last dist\/ is as it was\.$/,
  )
  expect(site).toEqual(asItWas)
})

test('a published address that the site has lost is told with the line to write', async () => {
  const data = { ...recap(talk('Shorter Queues', said)), 'addresses.txt': 'talks/samplecon-2017-short-queues\n' }
  const { code, told, site } = await build(data)
  expect(code).toBe(1)
  expect(told).toContain('write: talks/samplecon-2017-short-queues -> talks/samplecon-2017-shorter-queues\n')
  expect(site).toEqual(asItWas)
})

test('a character that no font has is told with its place, where pictures are drawn', async () => {
  const { code, told, site } = await build(recap(talk('Short \u{12000} Queues', said)), {
    args: ['--site', 'https://example.org'],
  })
  expect(code).toBe(1)
  expect(told).toMatch(/own\/recaps\/a\.md:5 error no-glyph: .*U\+12000/)
  expect(told).toMatch(/Put a font that has them into .*fonts/)
  expect(site).toEqual(asItWas)
})

// The shell of Windows has no such limit.
describe.skipIf(process.platform === 'win32')('a write that fails in the middle', () => {
  const data = recap(talk('Short Queues', said))
  const limit = 'ulimit -f 8'

  test('is one line with path, cause and what to do', async () => {
    const { code, told, site } = await build(data, { limit })
    expect(code).toBe(1)
    expect(end(told)).toMatch(/^The build stopped at \S+: .* \(EFBIG\)\. [A-Z].*\. The last dist\/ is as it was\.$/)
    expect(site).toEqual(asItWas)
  })

  test('does not say of a site that was not there that it is as it was', async () => {
    const { code, told, site } = await build(data, { limit, first: true })
    expect({ code, site }).toEqual({ code: 1, site: [] })
    expect(end(told)).toMatch(/\(EFBIG\)\. [A-Z].*\. There is no dist\/ yet\.$/)
  })
})
