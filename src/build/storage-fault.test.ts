import { expect, test } from 'vitest'
import { Refusal } from './refusal.ts'
import { storageFault } from './storage-fault.ts'

const told = (error: unknown): string => {
  const found = storageFault(error, '/site/dist', 'The last dist/ is as it was.')
  return found instanceof Refusal ? found.message : 'passed on'
}
const thrown = (message: string, more: object = {}): Error => Object.assign(new Error(message), more)

test.each(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EBUSY', 'EIO', 'EFBIG'])(
  '%s is one sentence with the path, another with what to do, and what may be relied on',
  code => {
    const message = told(thrown(`${code}: as the system says it`, { code, path: '/site/dist.7.partial/a.html' }))
    expect(message).toMatch(
      new RegExp(
        `^The build stopped at /site/dist\\.7\\.partial/a\\.html: [^(]+ \\(${code}\\)\\. [A-Z].+ The last dist/ is as it was\\.$`,
      ),
    )
    expect(message).not.toContain('\n')
  },
)

test('where the system does not say the path, the site’s folder stands there', () => {
  expect(told(thrown('ENOSPC: no space left on device, write', { code: 'ENOSPC' }))).toContain(
    'stopped at /site/dist: the disk is full (ENOSPC)',
  )
})

test('the bundler’s own words for it are understood', () => {
  expect(told(thrown('Could not write: No space left on device (os error 28)'))).toContain('the disk is full (ENOSPC)')
})

test('a fault of the program is passed on, with its stack', () => {
  for (const error of [thrown('Cannot read properties of undefined'), thrown('gone', { code: 'ENOENT' }), 'a text'])
    expect(told(error)).toBe('passed on')
})
