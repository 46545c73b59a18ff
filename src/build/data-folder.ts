// Nothing in; the folder that holds `recaps/`, `vocabulary/` and the ledger of addresses, out: data/, or what HALLWAY_DATA names.
import { typedPath } from './arguments.ts'

export const dataFolder = (): string => typedPath(process.env['HALLWAY_DATA'] || 'data')
