// What a picture says in; its PNG from an earlier build out, if the fonts and the code that drew it are the same.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { SharePicture } from './picture.ts'

const sources = (): string[] =>
  readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map(name => readFileSync(join(import.meta.dirname, name), 'utf8'))

const packages = (root: string): string[] =>
  ['satori', '@resvg/resvg-js'].map(name => readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'))

export type KeptPictures = {
  read: (picture: SharePicture) => Buffer | undefined
  keep: (picture: SharePicture, png: Buffer) => void
}

export const keptPictures = (root: string, fontsKey: string): KeptPictures => {
  const all = join(root, 'node_modules/.cache/hallway/share')
  const key = createHash('sha256')
    .update(JSON.stringify([fontsKey, sources(), packages(root)]))
    .digest('hex')
    .slice(0, 16)
  // What another look or other fonts made is of no use any more.
  if (existsSync(all))
    for (const name of readdirSync(all)) if (name !== key) rmSync(join(all, name), { recursive: true, force: true })
  const pathOf = (picture: SharePicture): string => {
    const hash = createHash('sha256').update(JSON.stringify(picture)).digest('hex').slice(0, 32)
    return join(all, key, hash.slice(0, 2), `${hash}.png`)
  }
  return {
    read: picture => {
      const path = pathOf(picture)
      return existsSync(path) ? readFileSync(path) : undefined
    },
    keep: (picture, png) => {
      const path = pathOf(picture)
      mkdirSync(dirname(path), { recursive: true })
      // Renamed when complete: another build never finds half a picture.
      writeFileSync(`${path}.${process.pid}`, png)
      renameSync(`${path}.${process.pid}`, path)
    },
  }
}
