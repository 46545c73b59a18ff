// The address of a manifest in; the corpus's parts out, each when it is asked for, checked against the manifest's hash and its
// schema. Knows no network: fetching is given. Refuses, by throwing a LoadError that names the file, what is not there, is not what
// was published, or does not fit.
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

/** `no-cache` asks the server whether it has another: the manifest alone keeps its name when it changes. */
type Cache = 'default' | 'no-cache' | 'reload'
export type Files = {
  /** Throws what is not there. */
  bytes: (address: string, cache: Cache) => Promise<ArrayBuffer>
  /** SHA-256; nothing where the browser does not hash, as on an unsafe connection. */
  digest?: ((bytes: ArrayBuffer) => Promise<ArrayBuffer>) | undefined
}

export class LoadError extends Error {
  override readonly name = 'LoadError'
}
/** What a cache may have kept, and the server would not send. */
class Altered extends LoadError {}

type Answer = { ok: boolean; status: number; arrayBuffer: () => Promise<ArrayBuffer> }
type Surroundings = {
  fetch: (address: string, options: { cache: Cache }) => Promise<Answer>
  crypto?: { subtle?: { digest: (algorithm: 'SHA-256', bytes: ArrayBuffer) => Promise<ArrayBuffer> } }
}

/** Takes the global scope of a worker or a page. */
export const filesBy = (scope: Surroundings): Files => {
  const subtle = scope.crypto?.subtle
  return {
    bytes: async (address, cache) => {
      const answer = await scope.fetch(address, { cache })
      if (!answer.ok) throw new LoadError(`the server answered ${answer.status}`)
      return answer.arrayBuffer()
    },
    digest: subtle && (bytes => subtle.digest('SHA-256', bytes)),
  }
}

const readJson = (bytes: ArrayBuffer): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(new Uint8Array(bytes)))
  } catch (error) {
    // As a guest network's sign-in page, or a host that answers every address with its home page.
    throw new Altered('the answer is not JSON', { cause: error })
  }
}

const hex = (bytes: ArrayBuffer): string => Array.from(new Uint8Array(bytes), byte => byte.toString(16).padStart(2, '0')).join('')

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
  /** Nothing where the corpus has no index of its own. It holds its own check, so that none is made here: `reload` where it fails. */
  index: (cache?: 'default' | 'reload') => Promise<ArrayBuffer | undefined>
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
  const read = async (address: string, cache: Cache, published?: string): Promise<unknown> => {
    const bytes = await files.bytes(address, cache)
    const json = readJson(bytes)
    const found = published === undefined ? undefined : await files.digest?.(bytes)
    if (published !== undefined && found && !hex(found).startsWith(published))
      throw new Altered('it is not what was published: its hash is another')
    return json
  }
  const part = <Output>(schema: v.GenericSchema<unknown, Output>, { path, hash }: Manifest['summaries']): Promise<Output> =>
    at(path, async address => {
      try {
        return readAs(schema, await read(address, 'default', hash))
      } catch (error) {
        // Caches keep such a name for good, so what is wrong in one would never heal.
        if (error instanceof Altered) return readAs(schema, await read(address, 'reload', hash))
        throw error
      }
    })

  const manifest = await at(manifestAddress, async address => readAs(ManifestSchema, await read(address, 'no-cache')))
  const editions = new Map<string, Promise<EditionDetails>>()
  return {
    manifest,
    summaries: () => part(SummariesSchema, manifest.summaries),
    index: async (cache = 'default') => manifest.index && at(manifest.index.path, address => files.bytes(address, cache)),
    edition: id => {
      const asked = editions.get(id)
      if (asked) return asked
      const named = Object.hasOwn(manifest.editions, id) ? manifest.editions[id] : undefined
      if (named === undefined) return Promise.reject(new LoadError(`the manifest does not name the edition ${id}`))
      const coming = part(EditionDetailsSchema, named)
      editions.set(id, coming)
      // What failed may be there when it is asked for again.
      coming.catch(() => editions.delete(id))
      return coming
    },
  }
}
