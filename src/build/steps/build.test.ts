// The build as it is typed: what it refuses is one clear line, without a stack, and exit code 1; nothing is built.
import { spawn } from 'node:child_process'
import { expect, test } from 'vitest'

const run = (step: string, args: string[], env: Record<string, string> = {}): Promise<{ code: number | null; told: string }> =>
  new Promise(done => {
    const child = spawn(process.execPath, ['src/build/run.mjs', step, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let told = ''
    child.stderr.on('data', chunk => (told += chunk))
    child.on('close', code => done({ code, told: told.trim() }))
  })

test.concurrent.each([
  ['--base', 'https://example.org/x/', 'such as /hallway/, not "https://example.org/x/"; say the host with --site'],
  ['--base', '/../x/', '--base is the path of the site on its host, such as /hallway/, not "/../x/"'],
  ['--site', 'example.org', '--site is the address of the host, such as https://example.org, not "example.org"'],
  ['--site', 'https://example.org/x', '--site is the host alone; say the path with --base /x'],
])('%s %s is refused in a line', async (flag, value, message) => {
  const { code, told } = await run('build', [flag, value])
  expect({ code, lines: told.split('\n').length }).toEqual({ code: 1, lines: 1 })
  expect(told).toContain(message)
})

test.concurrent.each([
  ['build', ['--bsae', '/x/'], "Unknown option '--bsae'"],
  ['build', ['--site'], "Option '--site <value>' argument missing"],
  ['build', ['/x/'], 'Behind npm, options stand after two dashes: npm run build -- --base'],
  ['start', ['--record'], "Unknown option '--record'"],
  ['start', ['/x/'], 'start takes only --base, --site, not "/x/"'],
  ['test', ['--under-path', 'types'], '"types" is none of the checks build, end-to-end'],
  ['dev', ['--base', '/a?b/'], '--base is the path of the site on its host'],
])('%s %j is refused in a line', async (step, args, message) => {
  const { code, told } = await run(step, args)
  expect({ code, lines: told.split('\n').length }).toEqual({ code: 1, lines: 1 })
  expect(told).toContain(message)
})

test('an option that npm kept for itself is missed, not ignored', async () => {
  const { code, told } = await run('build', [], { npm_config_record: 'true' })
  expect(code).toBe(1)
  expect(told).toBe('npm kept --record for itself. Options stand after two dashes: npm run build -- --record …')
})
