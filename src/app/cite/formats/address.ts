// References in; their whole addresses out, a line each.
import type { Reference } from '../references.ts'

export const addresses = (references: Reference[]): string => references.map(({ address }) => address).join('\n')
