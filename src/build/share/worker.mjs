// Started as a thread by pool.ts: registers the reader of TypeScript, which a thread does not inherit, and begins to draw.
import { register } from 'tsx/esm/api'

register()
await import('./draw-thread.ts')
