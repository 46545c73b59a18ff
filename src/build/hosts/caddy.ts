// The base path and redirects in; what Caddy is told within a site block out. The site lies in the root, below its base path.
import {
  destination,
  type Hosted,
  hashedName,
  hostFiles,
  immutable,
  mediaTypeOf,
  mediaTypes,
  mediaTypesByName,
  NOT_FOUND,
  pageName,
  revalidated,
  securityHeaders,
} from './facts.ts'
import { ROOT } from './nginx.ts'

const escaped = (text: string): string => text.replaceAll('.', String.raw`\.`)
const block = (head: string, lines: readonly string[]): string[] => [`${head} {`, ...lines.map(line => `\t${line}`), '}']

export const caddyfile = ({ base, redirects }: Hosted, root = ROOT): string => {
  const moved = redirects.map(([from, to]) => {
    const { path, fragment } = destination(base, to)
    return `redir ${base}${from.slice(1)} "${path}{hallway_query}${fragment}" 301`
  })
  const types = [
    ...Object.keys(mediaTypes).map(ending => ({ name: ending, path: `*.${ending}`, type: mediaTypeOf(`.${ending}`) })),
    ...Object.keys(mediaTypesByName).map(name => ({ name, path: `${base}${name} *.${name}`, type: mediaTypeOf(name) })),
  ]
  const found = [
    'rewrite * {file_match.relative}',
    ...types.flatMap(({ name, path, type }) => [`@${name} path ${path}`, `header @${name} Content-Type "${type}"`]),
    `@hashed path_regexp ^${escaped(base)}${hashedName}$`,
    `header @hashed Cache-Control "${immutable}"`,
    'file_server',
  ]
  const asked = block('map {query} {hallway_query}', ['~(.+) "?${1}"', 'default ""'])
  const route = [
    `root * ${root}`,
    'encode zstd gzip',
    ...block(
      'header',
      [...securityHeaders, ['Cache-Control', revalidated] as const].map(([name, value]) => `${name} "${value}"`),
    ),
    ...asked,
    ...moved,
    `@slash path_regexp slash ^(${escaped(base)}${pageName})/$`,
    'redir @slash {re.slash.1}{hallway_query} 301',
    `rewrite ${base} ${base}index.html`,
    ...block('@found', [`not path */ */.* ${hostFiles.map(name => base + name).join(' ')}`, 'file {path} {path}.html']),
    ...block('handle @found', block('route', found)),
    ...block('handle', [`rewrite * ${base}${NOT_FOUND}`, ...block('file_server', ['status 404'])]),
  ]
  return [
    `# Within a site block. The site lies in ${root}${base}`,
    ...(base === '/' ? [] : [`redir ${base.slice(0, -1)} ${base} 301`]),
    ...block(`handle ${base}*`, block('route', route)),
    '',
  ].join('\n')
}
