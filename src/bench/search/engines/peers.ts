// A package's name in, the package out: one of those that are installed for this benchmark alone. Their types here are what is used
// of them, written down so that everything compiles whether they are installed or not.

export const importPeer = <Peer>(name: string): Promise<Peer> => import(name)

export type FlexSearch = { Index: new (options: { tokenize: 'forward' }) => FlexSearchIndex }
export type FlexSearchIndex = {
  add(id: number, content: string): void
  search(text: string, options: { limit: number }): number[]
  export(handler: (key: string, data: string) => void): void
  import(key: string, data: string): void
}

export type UFuzzy = {
  default: new (options: {
    intraMode: 0 | 1
  }) => {
    search(
      haystack: string[],
      needle: string,
      outOfOrder: number,
    ): [found: number[] | null, info: { idx: number[] } | null, order: number[] | null]
  }
}

type OramaDatabase = { schema: unknown }
type OramaResults = { count: number; hits: { id: string }[]; facets?: Record<string, { values: Record<string, number> }> }
export type Orama = {
  create(options: { schema: Record<string, string> }): OramaDatabase
  insertMultiple(database: OramaDatabase, documents: object[]): Promise<string[]> | string[]
  search(database: OramaDatabase, parameters: object): OramaResults | Promise<OramaResults>
  save(database: OramaDatabase): unknown
  load(database: OramaDatabase, raw: unknown): void
}

export type ItemsJs = { default: (items: object[], configuration: object) => ItemsJsEngine }
export type ItemsJsEngine = {
  search(input: { query: string; per_page: number; filters: Record<string, string[]> }): {
    pagination: { total: number }
    data: { items: { id: number }[]; aggregations: Record<string, { buckets: { key: string; doc_count: number }[] }> }
  }
  serializeAll(): { fulltext: { store: [number, object][] }; facets: unknown }
}

type PagefindIndex = {
  addCustomRecord(record: object): Promise<{ errors: string[] }>
  getFiles(): Promise<{ errors: string[]; files: { path: string; content: Uint8Array }[] }>
}
export type Pagefind = { createIndex(): Promise<{ errors: string[]; index?: PagefindIndex }>; close(): Promise<null> }

type Mark = object
export type Plot = {
  plot(options: object): { outerHTML: string }
  dot(data: object[], options: object): Mark
  text(data: object[], options: object): Mark
}
export type LinkeDom = { parseHTML(html: string): { document: object } }
