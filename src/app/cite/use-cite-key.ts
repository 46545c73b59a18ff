// `c` on a takeaway's row, or on anything within it, copies its citation as Markdown, and says so.
// Refuses to act while something is being written, in a dialog, or with another key held.
import { useEffect } from 'react'
import { wholeAddress } from '../base.ts'
import { useLookups } from '../corpus-queries.ts'
import type { Citable } from './citable.ts'
import { citableAround } from './citable-rows.ts'
import { copyText } from './copy-text.ts'
import { referencesOf } from './references.ts'
import { say } from './said.ts'

export const citeKey = { enabled: true, key: 'c' }

const writes = 'input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable]'

const asked = (event: KeyboardEvent): Citable | undefined => {
  const { key, repeat, ctrlKey, metaKey, altKey, defaultPrevented, target } = event
  if (!citeKey.enabled || key !== citeKey.key || repeat || ctrlKey || metaKey || altKey || defaultPrevented) return undefined
  if (!(target instanceof Element) || target.closest(writes) || document.querySelector('dialog[open]')) return undefined
  return citableAround(target)
}

export const useCiteKey = (): void => {
  const lookups = useLookups()
  useEffect(() => {
    const cite = async (citable: Citable) => {
      const written = await import('./formats/markdown.ts').then(
        ({ markdown }) => markdown.write(referencesOf(citable, lookups, wholeAddress)),
        () => undefined,
      )
      const copied = written !== undefined && (await copyText(written))
      say(copied ? 'Citation copied as Markdown.' : 'The citation could not be copied. “Cite” shows it, to be selected.')
    }
    const press = (event: KeyboardEvent) => {
      const citable = asked(event)
      if (citable) void cite(citable)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [lookups])
}
