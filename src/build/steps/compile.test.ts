// The command as it is typed: exit codes, formats, folders without recaps, and a reader that goes away.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Refusal } from '../refusal.ts'
import { run as compile } from './compile.ts'
import { run as facts } from './facts.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hallway-compile-'))
  return () => rmSync(folder, { recursive: true })
})
const put = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const good = '# SREcon 2017\n\n## Talks\n\n### Short Queues by Ann Example (Google)\n\nThe queue is never empty.\n'

const steps = { compile, facts }

/** In this process: its exit code, what it wrote, and what it refused. */
const run = async (step: keyof typeof steps, args: string[]): Promise<{ code: number; out: string; told: string }> => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const error = vi.spyOn(console, 'error').mockReturnValue()
  try {
    const code = await steps[step](args)
    return { code, out: write.mock.calls.join(''), told: error.mock.calls.join('\n') }
  } finally {
    write.mockRestore()
    error.mockRestore()
  }
}

/** In a process of its own, whose reader goes away at the first words. */
const runForAGlance = (args: string[]): Promise<{ code: number | null; told: string }> =>
  new Promise(done => {
    const child = spawn(process.execPath, [join(import.meta.dirname, '../run.mjs'), 'compile', ...args])
    let told = ''
    child.stdout.once('data', () => child.stdout.destroy())
    child.stderr.on('data', chunk => (told += chunk))
    child.on('close', code => done({ code, told }))
  })

describe('npm run compile', () => {
  test('ends with 0 on a good recap, with 1 on an error, and with --strict on a warning too', async () => {
    const warned = put('warned.md', 'Nothing that says which conference.\n')
    const codeOf = async (...args: string[]): Promise<number> => (await run('compile', args)).code
    expect(await codeOf(put('good.md', good))).toBe(0)
    expect(await codeOf(put('empty.md', ''))).toBe(1)
    expect(await codeOf(warned)).toBe(0)
    expect(await codeOf('--strict', warned)).toBe(1)
  })

  test('says of a folder without recaps, and of a path that is not there, that they are', async () => {
    const empty = join(folder, 'empty')
    mkdirSync(empty)
    const { code, out } = await run('compile', ['--format', 'github', empty, join(folder, 'gone')])
    expect(code).toBe(1)
    expect(out).toContain(`::warning file=${empty},line=1,title=no-recaps::the folder holds no recap`)
    expect(out).toContain(`::error file=${join(folder, 'gone')},line=1,title=unreadable-file::cannot be read: it does not exist`)
  })

  test('prints one JSON document, and writes the corpus to --out', async () => {
    const { out } = await run('compile', ['--format', 'json', '--out', join(folder, 'out.json'), put('good.md', good)])
    expect(Object.keys(JSON.parse(out))).toEqual(['totals', 'diagnostics', 'facts'])
    expect(JSON.parse(out).facts[0].talks[0].evidence).not.toEqual([])
    expect(Object.keys(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')))).toContain('corpus')
  })

  test('refuses a format that it does not know, in a sentence', async () => {
    await expect(run('compile', ['--format', 'constructor'])).rejects.toThrow(
      new Refusal('--format is one of text, json, github, not "constructor"'),
    )
  })

  test('is silent where its reader has seen enough', async () => {
    const talks = Array.from({ length: 500 }, (_, at) => `### Queues ${at} by Ann Example\n\nThe queue is never empty.\n`)
    const long = put('long.md', `# SREcon 2017\n\n## Talks\n\n${talks.join('\n')}`)
    expect(await runForAGlance(['--verbose', long])).toEqual({ code: 0, told: '' })
  })
})

test('npm run facts gives a line for each file that cannot be read, with the keys of any other', async () => {
  const { code, out } = await run('facts', [put('good.md', good), join(folder, 'gone.md')])
  const [one, other] = out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(code).toBe(0)
  expect(Object.keys(other)).toEqual(Object.keys(one))
  expect(other.diagnostics).toEqual([expect.objectContaining({ rule: 'unreadable-file', line: 1 })])
})
