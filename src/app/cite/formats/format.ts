// What a format is: references in, text out. Those that a reference manager reads can also be kept as a file.
import type { Reference } from '../references.ts'

export type Format = {
  id: string
  name: string
  file?: { extension: string; type: string }
  write(references: Reference[]): string
}
