// A folder and the path of a file below it in; where that lies out. Throws for a path that leads out of the folder, or that some
// system would not take: ids are checked long before, so the fault is the program's.
import { join, resolve, sep } from 'node:path'

const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

export const insideOf = (folder: string, path: string): string => {
  const parts = path.split('/')
  const odd = parts.some(part => part === '' || part === '.' || part === '..' || /[\\:*?"<>|\0]/.test(part) || device.test(part))
  const file = join(folder, path)
  if (odd || !resolve(file).startsWith(resolve(folder) + sep))
    throw new Error(`${JSON.stringify(path)} is no path below the site`)
  return file
}
