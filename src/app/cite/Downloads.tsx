// Several references in; a button out for each format that a reference manager reads, which saves them as a file.
import { formats } from './formats/formats.ts'
import type { Format } from './formats/format.ts'
import type { Reference } from './references.ts'

const save = ({ file, write }: Format, references: Reference[]): void => {
  if (!file) return
  const url = URL.createObjectURL(new Blob([write(references), '\n'], { type: file.type }))
  const link = document.createElement('a')
  link.href = url
  link.download = `hallway-citations.${file.extension}`
  link.click()
  // Not at once: some browsers read the file only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

export const Downloads = ({ references }: { references: Reference[] }) =>
  formats.map(
    format =>
      format.file && (
        <button key={format.id} type="button" className="button" onClick={() => save(format, references)}>
          Save as .{format.file.extension}
        </button>
      ),
  )
