// The address of a manifest in; the whole corpus out, checked against its schema. Knows no network: fetching is given.
// Refuses, by throwing a LoadError that names the file, what is not there or does not fit.
import * as v from 'valibot'
import {
  type EditionDetails,
  EditionDetailsSchema,
  ManifestSchema,
  SCHEMA_VERSION,
  type Summaries,
  SummariesSchema,
} from '../corpus/schema.ts'

export type LoadedCorpus = { hash: string; summaries: Summaries; details: EditionDetails[] }

/** Answers parsed JSON, or throws. `fresh` asks past caches: the manifest alone keeps its name when it changes. */
export type FetchJson = (address: string, fresh: boolean) => Promise<unknown>

/** Called with the files that have come, of all. */
export type Progress = (done: number, of: number) => void

export class LoadError extends Error {
  override readonly name = 'LoadError'
}

type Answer = { ok: boolean; status: number; json: () => Promise<unknown> }
type Fetch = (address: string, options: { cache: 'no-cache' | 'default' }) => Promise<Answer>

/** Makes a fetcher of what a worker or a page calls `fetch`. */
export const fetchJsonBy =
  (fetch: Fetch): FetchJson =>
  async (address, fresh) => {
    const answer = await fetch(address, { cache: fresh ? 'no-cache' : 'default' })
    if (!answer.ok) throw new LoadError(`the server answered ${answer.status}`)
    try {
      return await answer.json()
    } catch (error) {
      // As a guest network's sign-in page, or a host that answers every address with its home page.
      throw new LoadError('the answer is not JSON', { cause: error })
    }
  }

const readAs = <Output>(schema: v.GenericSchema<unknown, Output>, json: unknown): Output => {
  const version = v.safeParse(v.object({ schema: v.number() }), json)
  if (version.success && version.output.schema > SCHEMA_VERSION)
    throw new LoadError(`it has schema ${version.output.schema}, newer than the ${SCHEMA_VERSION} that is read here`)
  const result = v.safeParse(schema, json)
  if (result.success) return result.output
  const [issue] = result.issues
  throw new LoadError(`it does not fit at ${v.getDotPath(issue) ?? 'its root'}: ${issue.message}`)
}

export const loadCorpus = async (manifestAddress: string, fetchJson: FetchJson, progress: Progress): Promise<LoadedCorpus> => {
  const part = async <Output>(schema: v.GenericSchema<unknown, Output>, path: string, fresh: boolean): Promise<Output> => {
    const address = new URL(path, manifestAddress).href
    try {
      return readAs(schema, await fetchJson(address, fresh))
    } catch (error) {
      throw new LoadError(`${address}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
    }
  }
  const manifest = await part(ManifestSchema, manifestAddress, true)
  const files = Object.values(manifest.editions)
  let done = 0
  const counted = async <Output>(schema: v.GenericSchema<unknown, Output>, path: string): Promise<Output> => {
    const output = await part(schema, path, false)
    progress(++done, files.length + 1)
    return output
  }
  const [summaries, details] = await Promise.all([
    counted(SummariesSchema, manifest.summaries.path),
    Promise.all(files.map(({ path }) => counted(EditionDetailsSchema, path))),
  ])
  return { hash: manifest.hash, summaries, details }
}
