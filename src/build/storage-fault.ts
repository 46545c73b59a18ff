// An error that something threw in; where the disk is at fault, a refusal that names the path and what to do, out. Other errors are
// faults of the program, and pass as they are.
import { Refusal } from './refusal.ts'

const causes: Record<string, [what: string, fix: string]> = {
  ENOSPC: ['the disk is full', 'Free some space: the new site is written beside the last one, so both must fit.'],
  EDQUOT: [
    'the quota of this disk is used up',
    'Free some space: the new site is written beside the last one, so both must fit.',
  ],
  EROFS: ['the disk is read-only', 'Make it writable, or build in a copy of the project on another disk.'],
  EACCES: ['access is not allowed', 'Correct the owner or the rights of it, or of the folder that holds it.'],
  EPERM: ['access is not allowed', 'Correct the owner or the rights of it, or of the folder that holds it.'],
  EBUSY: ['another program holds it', 'Close what has it open, or unmount it, then build again.'],
  EIO: ['the disk reports a fault', 'Look after the disk, or build on another one.'],
  EFBIG: ['a file is larger than is allowed', 'Raise the limit of the size of files (ulimit -f), then build again.'],
  EMFILE: ['too many files are open', 'Raise the limit of open files (ulimit -n), then build again.'],
  ENAMETOOLONG: ['its name is longer than the disk allows', 'Move the project to a folder with a shorter path.'],
  ENOTDIR: ['a file stands where a folder is needed', 'Remove that file, then build again.'],
}

/** As the system numbers them: the bundler, which is written in Rust, tells no more. */
const numbers: Record<string, string> = {
  1: 'EPERM',
  5: 'EIO',
  13: 'EACCES',
  16: 'EBUSY',
  27: 'EFBIG',
  28: 'ENOSPC',
  30: 'EROFS',
  122: 'EDQUOT',
}

const codeOf = (error: Error): string | undefined => {
  if ('code' in error && typeof error.code === 'string' && Object.hasOwn(causes, error.code)) return error.code
  const number = /\(os error (\d+)\)/.exec(error.message)?.[1]
  return number === undefined ? undefined : numbers[number]
}

const pathOf = (error: Error): string | undefined => {
  if ('path' in error && typeof error.path === 'string') return error.path
  return 'dest' in error && typeof error.dest === 'string' ? error.dest : undefined
}

/** `folder`: what was being written, where the error does not say; `after`: what the person may rely on. */
export const storageFault = (error: unknown, folder: string, after: string): unknown => {
  if (!(error instanceof Error)) return error
  const code = codeOf(error)
  const cause = code === undefined ? undefined : causes[code]
  if (!cause) return error
  const [what, fix] = cause
  return new Refusal(`The build stopped at ${pathOf(error) ?? folder}: ${what} (${code}). ${fix} ${after}`)
}
