// The address of a manifest in; the corpus's parts out, each when it is asked for, checked against its schema. Knows no
// network: fetching is given. Refuses, by throwing a LoadError that names the file, what is not there or does not fit.
import * as v from 'valibot'
import {
  type EditionDetails,
  EditionDetailsSchema,
  type Manifest,
  ManifestSchema,
  SCHEMA_VERSION,
  type Summaries,
  SummariesSchema,
} from '../corpus/schema.ts'

/** `fresh` asks past caches: the manifest alone keeps its name when it changes. Both throw what is not there. */
export type Files = {
  json: (address: string, fresh: boolean) => Promise<unknown>
  bytes: (address: string) => Promise<ArrayBuffer>
}

export class LoadError extends Error {
  override readonly name = 'LoadError'
}

type Answer = { ok: boolean; status: number; json: () => Promise<unknown>; arrayBuffer: () => Promise<ArrayBuffer> }
type Fetch = (address: string, options: { cache: 'no-cache' | 'default' }) => Promise<Answer>

/** Makes files of what a worker or a page calls `fetch`. */
export const filesBy = (fetch: Fetch): Files => {
  const get = async (address: string, fresh: boolean): Promise<Answer> => {
    const answer = await fetch(address, { cache: fresh ? 'no-cache' : 'default' })
    if (!answer.ok) throw new LoadError(`the server answered ${answer.status}`)
    return answer
  }
  return {
    json: async (address, fresh) => {
      const answer = await get(address, fresh)
      try {
        return await answer.json()
      } catch (error) {
        // As a guest network's sign-in page, or a host that answers every address with its home page.
        throw new LoadError('the answer is not JSON', { cause: error })
      }
    },
    bytes: async address => (await get(address, false)).arrayBuffer(),
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

/** The files that an index is made of, by their names, which hold their hashes. */
export const corpusOf = ({ summaries, editions }: Pick<Manifest, 'summaries' | 'editions'>): string =>
  [summaries, ...Object.values(editions)].map(({ path }) => path).join('\n')

export type CorpusParts = {
  manifest: Manifest
  summaries: () => Promise<Summaries>
  /** Nothing where the corpus has no index of its own. */
  index: () => Promise<ArrayBuffer | undefined>
  /** An edition that came once is kept. */
  edition: (id: string) => Promise<EditionDetails>
}

export const openCorpus = async (manifestAddress: string, files: Files): Promise<CorpusParts> => {
  const at = async <Output>(path: string, get: (address: string) => Promise<Output>): Promise<Output> => {
    const address = new URL(path, manifestAddress).href
    try {
      return await get(address)
    } catch (error) {
      throw new LoadError(`${address}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
    }
  }
  const part = <Output>(schema: v.GenericSchema<unknown, Output>, path: string, fresh = false): Promise<Output> =>
    at(path, async address => readAs(schema, await files.json(address, fresh)))

  const manifest = await part(ManifestSchema, manifestAddress, true)
  const editions = new Map<string, Promise<EditionDetails>>()
  return {
    manifest,
    summaries: () => part(SummariesSchema, manifest.summaries.path),
    index: async () => manifest.index && at(manifest.index.path, files.bytes),
    edition: id => {
      const asked = editions.get(id)
      if (asked) return asked
      const path = Object.hasOwn(manifest.editions, id) ? manifest.editions[id]?.path : undefined
      if (path === undefined) return Promise.reject(new LoadError(`the manifest does not name the edition ${id}`))
      const coming = part(EditionDetailsSchema, path)
      editions.set(id, coming)
      // What failed may be there when it is asked for again.
      coming.catch(() => editions.delete(id))
      return coming
    },
  }
}
