import { expect, test } from 'vitest'
import { type Chunk, pageParts } from './app-chunks.ts'
import { firstLoad } from './first-load.ts'

const chunk = (fileName: string, rest: Partial<Chunk> = {}): Chunk => ({
  ...{ fileName, imports: [], isEntry: false, facadeModuleId: null, styles: [] },
  code: `this is ${fileName}`.repeat(fileName.length),
  ...rest,
})
const names = (chunks: Chunk[]) => chunks.map(({ fileName }) => fileName).sort()
const home = 'src/app/home.tsx'

test('the first load is the entry with all that it imports, each once, and not what waits for another page', () => {
  const entry = chunk('entry.js', { isEntry: true, imports: ['shared.js', 'deep.js'] })
  const shared = chunk('shared.js', { imports: ['deep.js', 'entry.js'] })
  const deep = chunk('deep.js')
  const page = chunk('page.js', { facadeModuleId: `/x/${home}`, imports: ['deep.js'] })
  const first = firstLoad([chunk('another-page.js'), deep, page, shared, entry], home)
  expect(names(first.entry)).toEqual(['deep.js', 'entry.js', 'shared.js'])
  expect(names(first.home)).toEqual(['deep.js', 'entry.js', 'page.js', 'shared.js'])
})

test('a bundle without the home page is not measured as if that weighed nothing', () => {
  expect(() => firstLoad([chunk('entry.js', { isEntry: true })], home)).toThrow(home)
})

test('a page names its own scripts and styles in its HTML, those of what it imports too, and not those of every page', () => {
  const entry = chunk('entry.js', { isEntry: true, imports: ['shared.js'], styles: ['main.css'] })
  const shared = chunk('shared.js')
  const row = chunk('row.js', { styles: ['row.css'] })
  const talk = chunk('talk.js', {
    facadeModuleId: '/x/src/app/talk/route.tsx',
    imports: ['shared.js', 'row.js'],
    styles: ['talk.css', 'row.css'],
  })
  expect(pageParts([entry, shared, row, talk], 'talk')).toEqual({
    scripts: ['talk.js', 'row.js'],
    styles: ['talk.css', 'row.css'],
  })
  expect(() => pageParts([entry], 'talk')).toThrow('talk/route.tsx')
})
