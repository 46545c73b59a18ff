// The base path and redirects in; what nginx is told within a `server` block out. The site lies in ROOT, below its base path.
import {
  destination,
  type Hosted,
  hashedName,
  hostFiles,
  immutable,
  mediaTypes,
  mediaTypesByName,
  NOT_FOUND,
  pageName,
  revalidated,
  securityHeaders,
} from './facts.ts'

export const ROOT = '/srv/hallway'

const texts = [
  'text/css',
  'text/javascript',
  'text/markdown',
  'text/plain',
  'application/json',
  'application/xml',
  ...Object.values(mediaTypesByName),
]
const squeezed = [...texts, 'image/svg+xml', 'application/manifest+json', 'application/octet-stream']

const escaped = (text: string): string => text.replaceAll('.', String.raw`\.`)
const indent = (lines: readonly string[], by = '    '): string[] => lines.map(line => (line === '' ? '' : by + line))
const block = (head: string, lines: readonly string[]): string[] => [`${head} {`, ...indent(lines), '}']

/** `always`: on 404, too. nginx forgets those of the outer block where an inner one has any, so each block says them all. */
const headers = (cache: string, always: string): string[] =>
  [...securityHeaders.map(header => [...header, ' always']), ['Cache-Control', cache, always]].map(
    ([name, value, when]) => `add_header ${name} "${value}"${when};`,
  )

export const nginxConfiguration = ({ base, redirects }: Hosted, root = ROOT): string => {
  const named = (name: string, type: string) =>
    block(`location ~ "^${escaped(base)}(?:.+\\.)?${escaped(name)}$"`, [
      'types { }',
      `default_type ${type};`,
      ...headers(revalidated, ' always'),
      'try_files $uri =404;',
    ])
  const moved = redirects.flatMap(([from, to]) => {
    const { path, fragment } = destination(base, to)
    return [`location = ${base}${from.slice(1)} { return 301 "${path}$is_args$args${fragment}"; }`]
  })
  const types = Object.entries(mediaTypes).map(([ending, type]) => `${type} ${ending};`)
  const hidden = `${escaped(base)}(?:.*/)?\\.|^${escaped(base)}(?:${hostFiles.map(escaped).join('|')})$`
  const site = [
    `root ${root};`,
    `error_page 404 ${base}${NOT_FOUND};`,
    'absolute_redirect off;',
    ...block('types', types),
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${texts.join(' ')};`,
    'gzip on;',
    'gzip_vary on;',
    'gzip_min_length 1000;',
    `gzip_types ${squeezed.join(' ')};`,
    '',
    ...headers(revalidated, ' always'),
    'try_files $uri $uri.html =404;',
    '',
    `location = ${base} { try_files ${base}index.html =404; }`,
    ...moved,
    `location ~ "^${hidden}" { return 404; }`,
    `location ~ "^(${escaped(base)}${pageName})/$" { return 301 $1$is_args$args; }`,
    ...Object.entries(mediaTypesByName).flatMap(([name, type]) => named(name, type)),
    '# Not `always`: that a file is missing is not to be kept.',
    ...block(`location ~ "^${escaped(base)}${hashedName}$"`, [...headers(immutable, ''), 'try_files $uri =404;']),
  ]
  return [
    `# Within a server block. The site lies in ${root}${base}`,
    ...(base === '/' ? [] : [`location = ${base.slice(0, -1)} { absolute_redirect off; return 301 ${base}$is_args$args; }`]),
    ...block(`location ${base === '/' ? '' : '^~ '}${base}`, site),
    '',
  ].join('\n')
}
