// Words of a journey's name in, or nothing for all; a new build, and the journeys on it in Firefox and WebKit as the system has them.
import { runApart } from '../run-apart.ts'
import { run as build } from './build.ts'

export const run = async (args: string[]): Promise<number> => (await build([])) || runApart('e2e/engines/run.ts', args)
