// The place of a site in; an empty folder beside it to write the next one to, and the act that puts that in its place, out; several
// take their places all or none. Builds at the same time write to folders of their own. What killed builds left is put back or removed.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

export type SiteFolder = {
  /** What is written here shows nowhere before `publish`. */
  partial: string
  /** The partial folder takes the place of the site; where it cannot, the last site keeps its place (throws). */
  publish: () => Published
  /** Removes what was not published. */
  discard: () => void
}

/** The last site is kept aside until it is known what becomes of it. */
export type Published = { removeLast: () => void; putLastBack: () => void }

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It runs, and is somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

const isOneOf = (error: unknown, codes: string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code))

const remove = (path: string): void => rmSync(path, { recursive: true, force: true, maxRetries: 3 })

const removeIfPossible = (path: string): void => {
  try {
    remove(path)
  } catch {
    // What hinders it hindered the build, which tells.
  }
}

/** `dist.NUMBER.partial` is written by the process of that number, `dist.NUMBER.last.partial` the site that it puts aside. */
const clearUp = (whole: string): void => {
  const name = basename(whole)
  for (const left of existsSync(dirname(whole)) ? readdirSync(dirname(whole)) : []) {
    if (!left.startsWith(`${name}.`)) continue
    const [, pid, last] = /^\.(\d+)(\.last)?\.partial$/.exec(left.slice(name.length)) ?? []
    if (pid === undefined || (Number(pid) !== process.pid && isAlive(Number(pid)))) continue
    const path = join(dirname(whole), left)
    // It was killed between the two renames.
    if (last && !existsSync(whole)) renameSync(path, whole)
    else removeIfPossible(path)
  }
}

/** False where there is none. */
const putAside = (whole: string, aside: string): boolean => {
  try {
    renameSync(whole, aside)
    return true
  } catch (error) {
    if (isOneOf(error, ['ENOENT'])) return false
    throw error
  }
}

const takePlace = (partial: string, whole: string, aside: string): Published => {
  // Another build may put its own site there in between: the later one stays.
  for (let tries = 1; ; tries++) {
    const wasThere = putAside(whole, aside)
    try {
      renameSync(partial, whole)
      const putLastBack = () => {
        removeIfPossible(whole)
        if (wasThere) renameSync(aside, whole)
      }
      return { removeLast: () => removeIfPossible(aside), putLastBack }
    } catch (error) {
      const taken = isOneOf(error, ['ENOTEMPTY', 'EEXIST', 'ENOTDIR'])
      if (taken) removeIfPossible(aside)
      else if (wasThere) renameSync(aside, whole)
      if (!taken || tries === 5) throw error
    }
  }
}

export const openSiteFolder = (whole: string): SiteFolder => {
  clearUp(whole)
  const partial = `${whole}.${process.pid}.partial`
  const discard = () => {
    process.off('exit', discard)
    removeIfPossible(partial)
  }
  // A build that is stopped (run.mjs ends on signals) leaves nothing.
  process.on('exit', discard)
  try {
    // Not `recursive`: on a read-only disk Node then says that there is no such folder.
    mkdirSync(partial)
  } catch (error) {
    discard()
    throw error
  }
  return {
    partial,
    publish: () => {
      const published = takePlace(partial, whole, `${whole}.${process.pid}.last.partial`)
      process.off('exit', discard)
      return published
    },
    discard,
  }
}

/** All of them, or none: where one cannot take its place, the others give theirs back (throws). */
export const publishTogether = (folders: SiteFolder[]): void => {
  const published: Published[] = []
  try {
    for (const { publish } of folders) published.push(publish())
  } catch (error) {
    for (const { putLastBack } of published) putLastBack()
    throw error
  }
  for (const { removeLast } of published) removeLast()
}
