// The import table of src/README.md is a compile error: what a folder may not import or use does not compile.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** Compiles one line as if it stood in the folder; what the compiler says. */
const compileIn = (folder: string, line: string): string => {
  const cache = join(root, 'node_modules/.cache/house')
  mkdirSync(cache, { recursive: true })
  const place = mkdtempSync(join(cache, `${folder}-`))
  try {
    writeFileSync(join(place, 'wrong.ts'), `${line}\nexport const placed = true\n`)
    const project = join(root, 'src', folder)
    const references = folder === 'corpus' ? [] : [{ path: join(root, 'src/corpus') }]
    const compilerOptions = { rootDir: root, outDir: join(place, 'out'), noUnusedLocals: false }
    writeFileSync(
      join(place, 'tsconfig.json'),
      JSON.stringify({
        extends: join(project, 'tsconfig.json'),
        compilerOptions,
        include: [],
        files: [join(place, 'wrong.ts')],
        references,
      }),
    )
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', place], {
      encoding: 'utf8',
      stdio: 'pipe',
    })
    return 'compiles'
  } catch (error) {
    if (error instanceof Error && 'stdout' in error) return String(error.stdout)
    throw error
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

describe('the house', () => {
  test('the compiler may not import the app', () => {
    expect(compileIn('compiler', `import { pageHead } from '${root}/src/app/head.ts'\nexport const used = pageHead`)).toContain(
      'TS6307',
    )
  })
  test('the search may not import the compiler', () => {
    expect(
      compileIn('search', `import { compile } from '${root}/src/compiler/compile.ts'\nexport const used = compile`),
    ).toContain('TS6307')
  })
  test('the compiler may not touch the page, the process or the disk', () => {
    expect(compileIn('compiler', 'export const used = document')).toContain('TS2584')
    expect(compileIn('compiler', 'export const used = process')).toContain('TS2591')
    expect(compileIn('compiler', `import { readFileSync } from 'node:fs'\nexport const used = readFileSync`)).toMatch(
      /TS2591|TS2307|TS2882/,
    )
  })
  test('what the table allows compiles', () => {
    expect(compileIn('compiler', `import { slug } from '${root}/src/corpus/ids.ts'\nexport const used = slug`)).toBe('compiles')
  })
})
