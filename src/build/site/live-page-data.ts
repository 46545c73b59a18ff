// The corpus' files as they are served while writing, and an address within the site, in; that page as data out, made at the moment
// of asking: `/talks/ID.json`, `/talks/ID.md`. Nothing for any other address.
import * as v from 'valibot'
import { collections } from '../../corpus/lookups.ts'
import { EditionDetailsSchema, ManifestSchema, SummariesSchema } from '../../corpus/schema.ts'
import { dataFiles } from '../../prerender/data/data-files.ts'

const types = { json: 'application/json', md: 'text/markdown' } as const

const asked = new RegExp(`^/((?:${Object.values(collections).join('|')})/[a-z0-9-]+\\.(json|md))$`)

type Live = { files: ReadonlyMap<string, Buffer>; base: string }

export const livePageData = ({ files, base }: Live, path: string): { type: string; text: string } | undefined => {
  const [, name, ending] = asked.exec(path) ?? []
  if (!name || (ending !== 'json' && ending !== 'md')) return undefined
  const read = (file: string): unknown => JSON.parse(files.get(file)?.toString() ?? 'null')
  const manifest = v.parse(ManifestSchema, read('manifest.json'))
  const source = {
    summaries: v.parse(SummariesSchema, read(manifest.summaries.path)),
    details: (edition: string) => v.parse(EditionDetailsSchema, read(manifest.editions[edition]?.path ?? '')),
    home: base,
  }
  for (const [file, text] of dataFiles(source)) if (file === name) return { type: `${types[ending]}; charset=utf-8`, text }
  return undefined
}
