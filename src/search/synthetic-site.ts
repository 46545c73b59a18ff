// For tests: a small corpus as a site serves it, addresses and contents, and the files that a search reads of it.
import { shortHash } from '../corpus/ids.ts'
import { SCHEMA_VERSION } from '../corpus/schema.ts'
import { compileIndex } from './index/compile-index.ts'
import type { Files } from './load.ts'
import { syntheticCorpus } from './synthetic.ts'

export const below = 'https://site.example/base/corpus/'
export const manifestAddress = `${below}manifest.json`
export const { summaries, details } = syntheticCorpus([
  { text: 'Kafka held', year: 2015 },
  { text: 'Morgue helped', year: 2017 },
])
const file = (path: string) => ({ path, bytes: 1, hash: 'aa' })
const counts = { recaps: 2, editions: 2, talks: 0, takeaways: 2, tools: 0, companies: 0, topics: 0, people: 0 }
export const site = (): Map<string, unknown> =>
  new Map<string, unknown>([
    [
      manifestAddress,
      {
        schema: SCHEMA_VERSION,
        hash: 'abc',
        counts,
        summaries: file('summaries.1.json'),
        recaps: {},
        editions: { 'conference-2015': file('editions/2015.1.json'), 'conference-2017': file('editions/2017.1.json') },
      },
    ],
    [`${below}summaries.1.json`, summaries],
    [`${below}editions/2015.1.json`, details[0]],
    [`${below}editions/2017.1.json`, details[1]],
  ])

const bytesOf = (content: unknown): ArrayBuffer =>
  content instanceof ArrayBuffer ? content.slice(0) : Uint8Array.from(new TextEncoder().encode(JSON.stringify(content))).buffer
/** In the place of SHA-256, which this folder has no global for. */
const digestOf = (bytes: ArrayBuffer): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(shortHash(new TextDecoder().decode(new Uint8Array(bytes))), character => character.charCodeAt(0))
const hashOf = (content: unknown): string =>
  Array.from(digestOf(bytesOf(content)), byte => byte.toString(16).padStart(2, '0')).join('')

/** What its manifest says of a file is true, but where the test says otherwise. */
export const filesFrom = (files: Map<string, unknown>): Files => ({
  bytes: async address => {
    if (!files.has(address)) throw new Error('the server answered 404')
    const content = files.get(address)
    if (address !== manifestAddress) return bytesOf(content)
    // As JSON walks it: each part that names a file.
    const truly = (_: string, value: unknown) =>
      value !== null && typeof value === 'object' && 'path' in value && 'hash' in value && value.hash === 'aa'
        ? { ...value, hash: hashOf(files.get(`${below}${value.path}`)) }
        : value
    return bytesOf(JSON.parse(JSON.stringify(content), truly))
  },
  digest: async bytes => digestOf(bytes).buffer,
})

const indexAddress = `${below}index.1.bin`
/** As built: the index lies beside the corpus. */
export const whose = ['summaries.1.json', 'editions/2015.1.json', 'editions/2017.1.json'].join('\n')
export const indexed = (index: unknown = compileIndex(summaries, details, whose).buffer): Map<string, unknown> => {
  const files = site()
  const manifest = files.get(manifestAddress)
  files.set(manifestAddress, { ...(typeof manifest === 'object' && manifest), index: file('index.1.bin') })
  if (index) files.set(indexAddress, index)
  return files
}
