// The corpus of this page in; one file with all of it, saved to the device, out: the manifest, and every file that it names, by path.
import { ensureCorpus, ensureEditions, ensureRecap } from '../corpus-queries.ts'

const paths = (files: Record<string, { path: string }>, parts: [id: string, part: unknown][]) =>
  parts.map(([id, part]) => [files[id]?.path ?? id, part] as const)

export const saveCorpus = async (): Promise<void> => {
  const { manifest, lookups } = await ensureCorpus()
  const [editions, recaps] = [Object.keys(manifest.editions), Object.keys(manifest.recaps)]
  const details = await ensureEditions(editions)
  const sources = await Promise.all(recaps.map(ensureRecap))
  const files = Object.fromEntries([
    [manifest.summaries.path, lookups.summaries],
    ...paths(
      manifest.editions,
      editions.map((id, i) => [id, details[i]]),
    ),
    ...paths(
      manifest.recaps,
      recaps.map((id, i) => [id, sources[i]]),
    ),
  ])
  const url = URL.createObjectURL(new Blob([JSON.stringify({ manifest, files })], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `hallway-corpus-${manifest.hash}.json`
  link.click()
  // Not at once: some browsers read the file only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
