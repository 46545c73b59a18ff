// A task in, as the one argument; what was measured out, as a message to the process that started this one.
import { measure } from './measure.ts'

// Whoever asked is gone.
process.once('disconnect', () => process.exit())

const measured = await measure(JSON.parse(process.argv[2] ?? ''))
process.send?.(measured, () => process.exit())
