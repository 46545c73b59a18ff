// The port between views and data. In: the address of a manifest. Out: the corpus, its summaries first, the rest on demand.
// Refuses, as a CorpusProblem, whatever is not there, is not JSON, is not what was published or does not fit the schema; of an
// edition it leaves out what does not fit, and says so.
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
import { pause } from './pause.ts'

export type LoadedCorpus = { manifest: Manifest; lookups: Lookups }

/** What of an edition does not fit the schema, as far as it says what it is. */
export type Unread = { of: 'talk' | 'takeaway'; id?: string; talk?: string }

export type LoadedEdition = EditionDetails & { unread?: Unread[] }

export type CorpusSource = {
  corpus(): Promise<LoadedCorpus>
  edition(manifest: Manifest, id: string): Promise<LoadedEdition>
  recap(manifest: Manifest, id: string): Promise<RecapSource>
  /** Any other file that the manifest names. */
  file<Output>(schema: v.GenericSchema<unknown, Output>, named: Manifest['summaries']): Promise<Output>
}

/** Answers the body's text, or throws a CorpusProblem. */
export type FetchText = (path: string, cache: 'default' | 'no-cache' | 'reload') => Promise<string>

export const fetchBelow =
  (folder: string): FetchText =>
  async (path, cache) => {
    let response: Response
    try {
      response = await fetch(folder + path, { cache })
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

const readJson = (text: string, path: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    if (/^\s*</.test(text)) throw new CorpusProblem('not-data', path, 'The answer is a web page.')
    throw new CorpusProblem('damaged', path, 'The answer is cut short, or no JSON.')
  }
}

const refuseNewer = (json: unknown, path: string): void => {
  const version = v.safeParse(v.object({ schema: v.number() }), json)
  if (version.success && version.output.schema > SCHEMA_VERSION)
    throw new CorpusProblem('newer', path, `The corpus has schema ${version.output.schema}, this page reads ${SCHEMA_VERSION}.`)
}

type Rescue<Output> = (json: unknown) => Promise<Output | undefined>

const fit = async <Output>(
  schema: v.GenericSchema<unknown, Output>,
  json: unknown,
  path: string,
  rescue?: Rescue<Output>,
): Promise<Output> => {
  const result = v.safeParse(schema, json)
  if (result.success) return result.output
  const rescued = await rescue?.(json)
  if (rescued) return rescued
  const [issue] = result.issues
  throw new CorpusProblem('unfit', path, `${v.getDotPath(issue) ?? 'The whole'}: ${issue.message}`)
}

/** Where the browser hashes, which it does not on an unsafe connection. */
const refuseAltered = async (text: string, { path, hash }: Manifest['summaries']): Promise<void> => {
  const digest = await globalThis.crypto?.subtle?.digest('SHA-256', new TextEncoder().encode(text))
  if (!digest) return
  const found = Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('')
  if (!found.startsWith(hash)) throw new CorpusProblem('damaged', path, 'Its hash is not the one that was published.')
}

export const createCorpusSource = (fetchText: FetchText): CorpusSource => {
  const file = async <Output>(
    schema: v.GenericSchema<unknown, Output>,
    named: Manifest['summaries'],
    rescue?: Rescue<Output>,
  ): Promise<Output> => {
    const { path } = named
    const read = async (cache: 'default' | 'reload'): Promise<Output> => {
      const text = await fetchText(path, cache)
      const json = readJson(text, path)
      refuseNewer(json, path)
      await refuseAltered(text, named)
      await pause()
      return fit(schema, json, path, rescue)
    }
    try {
      return await read('default')
    } catch (error) {
      // Caches keep such a name for good, so what is wrong in one would never heal.
      if (error instanceof CorpusProblem && (error.kind === 'damaged' || error.kind === 'not-data')) return read('reload')
      throw error
    }
  }
  const part = <Output>(
    schema: v.GenericSchema<unknown, Output>,
    files: Manifest['editions'],
    id: string,
    rescue?: Rescue<Output>,
  ): Promise<Output> => {
    const named = Object.hasOwn(files, id) ? files[id] : undefined
    return named
      ? file(schema, named, rescue)
      : Promise.reject(new CorpusProblem('missing', id, 'The manifest does not name it.'))
  }
  return {
    async corpus() {
      const path = 'manifest.json'
      const json = readJson(await fetchText(path, 'no-cache'), path)
      refuseNewer(json, path)
      const manifest = await fit(ManifestSchema, json, path)
      const summaries = await file(SummariesSchema, manifest.summaries)
      await pause()
      const lookups = createLookups(summaries)
      await pause()
      return { manifest, lookups }
    },
    edition: (manifest, id) =>
      part<LoadedEdition>(EditionDetailsSchema, manifest.editions, id, async json =>
        (await import('./salvage.ts')).salvageEdition(json),
      ),
    recap: (manifest, id) => part(RecapSourceSchema, manifest.recaps, id),
    file,
  }
}
