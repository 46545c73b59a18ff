import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { expect, test, vi } from 'vitest'
import { cutFonts, loadFonts, ownFontsFolder } from './fonts.ts'

test('a file of the publisher’s that is no font is refused by its name', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hallway-fonts-'))
  writeFileSync(join(folder, 'broken.ttf'), 'no font')
  const cut = cutFonts(process.cwd(), relative(process.cwd(), folder))
  await expect(cut).rejects.toThrow(/broken\.ttf cannot be read as a font/)
  rmSync(folder, { recursive: true })
})

test('what is asked for in one face is looked for in its Latin first, and in the serif of all scripts last', async () => {
  const { folder } = await cutFonts(process.cwd(), 'no/fonts/of/its/own')
  const names = loadFonts(folder).family('sans').split(', ')
  expect(names[0]).toBe("'sans latin'")
  expect(names).toContain("'serif cyrillic'")
  expect(names.indexOf("'sans vietnamese'")).toBeLessThan(names.indexOf("'serif latin'"))
})

test("a publisher's fonts stand beside the recaps, wherever these are", () => {
  vi.stubEnv('HALLWAY_DATA', '/somewhere/else')
  expect(ownFontsFolder()).toBe('/somewhere/else/fonts')
  vi.unstubAllEnvs()
  expect(ownFontsFolder()).toBe('data/fonts')
})
