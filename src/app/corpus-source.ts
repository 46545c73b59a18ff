// The port between views and data. In: the address of a manifest. Out: the corpus, its summaries first, the rest on demand.
// Refuses, as a CorpusProblem, whatever is not there, is not JSON or does not fit the schema.
import * as v from 'valibot'
import { createLookups, type Lookups } from '../corpus/lookups.ts'
import {
  type EditionDetails,
  EditionDetailsSchema,
  type Manifest,
  ManifestSchema,
  type RecapSource,
  RecapSourceSchema,
  SCHEMA_VERSION,
  SummariesSchema,
} from '../corpus/schema.ts'
import { CorpusProblem } from './corpus-problem.ts'

export type LoadedCorpus = { manifest: Manifest; lookups: Lookups }

export type CorpusSource = {
  corpus(): Promise<LoadedCorpus>
  edition(manifest: Manifest, id: string): Promise<EditionDetails>
  recap(manifest: Manifest, id: string): Promise<RecapSource>
}

/** Answers the body's text, or throws a CorpusProblem. */
export type FetchText = (path: string, revalidate: boolean) => Promise<string>

export const fetchBelow =
  (folder: string): FetchText =>
  async (path, revalidate) => {
    let response: Response
    try {
      response = await fetch(folder + path, { cache: revalidate ? 'no-cache' : 'default' })
    } catch (error) {
      throw new CorpusProblem('unreachable', path, String(error))
    }
    if (!response.ok)
      throw new CorpusProblem(
        response.status >= 500 ? 'unreachable' : 'missing',
        path,
        `${response.status} ${response.statusText}`,
      )
    return response.text()
  }

const readAs = <Output>(schema: v.GenericSchema<unknown, Output>, text: string, path: string): Output => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new CorpusProblem('not-data', path, /^\s*</.test(text) ? 'The answer is a web page.' : 'The answer is not JSON.')
  }
  const result = v.safeParse(schema, json)
  if (result.success) return result.output
  const version = v.safeParse(v.object({ schema: v.number() }), json)
  if (version.success && version.output.schema > SCHEMA_VERSION)
    throw new CorpusProblem('newer', path, `The corpus has schema ${version.output.schema}, this page reads ${SCHEMA_VERSION}.`)
  const [issue] = result.issues
  throw new CorpusProblem('unfit', path, `${v.getDotPath(issue) ?? 'The whole'}: ${issue.message}`)
}

export const createCorpusSource = (fetchText: FetchText): CorpusSource => {
  const part = async <Output>(
    schema: v.GenericSchema<unknown, Output>,
    files: Manifest['editions'],
    id: string,
  ): Promise<Output> => {
    const file = Object.hasOwn(files, id) ? files[id] : undefined
    if (!file) throw new CorpusProblem('missing', id, 'The manifest does not name it.')
    return readAs(schema, await fetchText(file.path, false), file.path)
  }
  return {
    async corpus() {
      const manifest = readAs(ManifestSchema, await fetchText('manifest.json', true), 'manifest.json')
      const { path } = manifest.summaries
      return { manifest, lookups: createLookups(readAs(SummariesSchema, await fetchText(path, false), path)) }
    },
    edition: (manifest, id) => part(EditionDetailsSchema, manifest.editions, id),
    recap: (manifest, id) => part(RecapSourceSchema, manifest.recaps, id),
  }
}
