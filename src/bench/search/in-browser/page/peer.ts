// A peer's name in; its searcher out, loaded from the bytes that lie beside the page. Set up as in Node: the same module.
import { type Answer, type Asked, type Engine, perFacet, type Searcher } from '../../engine.ts'
import { flexsearch } from '../../engines/flexsearch.ts'
import { minisearch } from '../../engines/minisearch.ts'

export type PeerAsk = { load: string } | { asked: Asked }
export type PeerReply = { loaded: true } | Answer

const TOP = 20
const nothing = { texts: [], values: [{ ...perFacet((): string[] => []) }] }
const peers: Engine[] = [minisearch, flexsearch]

export const openPeer = async (name: string): Promise<Searcher> => {
  const engine = peers.find(one => one.name === name)
  if (!engine) throw new Error(`no engine is called ${name}`)
  const none = { schema: 2 as const, editions: [], talks: [], tools: [], companies: [], topics: [], people: [], recaps: [] }
  const { load } = await engine.build({ ...nothing, corpus: { summaries: none, details: [] } }, { top: TOP })
  if (!load) throw new Error(`${name} cannot be loaded`)
  const answer = await fetch(`/peers/${name}.bin`)
  return load(new Uint8Array(await answer.arrayBuffer()))
}
