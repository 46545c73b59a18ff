// Names and sizes of benchmarks in; what they measure printed, in a process of their own: they are a package of their own.
import { runApart } from '../run-apart.ts'

export const run = (args: string[]): Promise<number> => runApart('src/bench/run.ts', args)
