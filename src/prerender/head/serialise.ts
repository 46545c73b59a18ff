// Parts of the head in; their HTML out. Every value is escaped for where it stands: no text of a recap can become markup.

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, character => entities[character] ?? character)

/** Within a script only `<` can begin its end or a comment. The two separators ended lines of scripts before 2019. */
const inScript = /[<\u2028\u2029]/g
const escapeScript = (json: string): string =>
  json.replace(inScript, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Open Graph's names are properties, the one of Twitter is a name. */
export const metaLine = ([property, content]: [property: string, content: string]): string =>
  `<meta ${property.startsWith('og:') ? 'property' : 'name'}="${property}" content="${escapeHtml(content)}">`

/** Data, not code: `script-src 'self'` lets it stand. */
export const jsonLdScript = (graph: object): string =>
  `<script type="application/ld+json">${escapeScript(JSON.stringify(graph))}</script>`
