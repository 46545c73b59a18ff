// Where the site lives in; its OpenSearch description (1.1) out, by which a browser searches Hallway from its address bar.
import { escapeHtml } from '../head/serialise.ts'

export const OPEN_SEARCH = { path: '/opensearch.xml', type: 'application/opensearchdescription+xml', title: 'Hallway' } as const

export const openSearch = (home: string): string => {
  const at = (path: string): string => escapeHtml(home + path)
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${OPEN_SEARCH.title}</ShortName>
<Description>Search what was said at conferences, by tool, company, topic and person.</Description>
<Url type="text/html" method="get" template="${at('?q={searchTerms}')}"/>
<Url type="${OPEN_SEARCH.type}" rel="self" template="${at(OPEN_SEARCH.path.slice(1))}"/>
<Image width="192" height="192" type="image/png">${at('icons/icon-192.png')}</Image>
<Image type="image/svg+xml">${at('favicon.svg')}</Image>
<Language>en</Language>
<InputEncoding>UTF-8</InputEncoding>
<OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`
}
