// A published folder in; its files as a host holds them out: by whole path, as the host's address begins.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mediaTypes } from '../facts.ts'

export const publishedFiles = (top: string): Map<string, string> =>
  new Map(
    readdirSync(top, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .map(path => [path.slice(top.length), readFileSync(path, 'utf8')]),
  )

/** As a host guesses it that was told nothing. */
export const guessedType = (path: string): string =>
  mediaTypes[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream'

export const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
