// `c` on a takeaway's row, or on anything within it, copies its citation as Markdown, and says so.
import { useEffect } from 'react'
import { wholeAddress } from '../base.ts'
import { useLookups } from '../corpus-queries.ts'
import type { Citable } from './citable.ts'
import { citableAround } from './citable-rows.ts'
import { singleKey } from '../shortcuts/single-key.ts'
import { copyText } from './copy-text.ts'
import { referencesOf } from './references.ts'
import { say } from './said.ts'

const asked = (event: KeyboardEvent): Citable | undefined =>
  singleKey(event) === 'c' && event.target instanceof Element ? citableAround(event.target) : undefined

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
