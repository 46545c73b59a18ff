// A whole site's folder in; into it what hosts read there, and into another, which is not published, what each host is to be told.
// Throws for a file of a kind that has no type, and for what is no address.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { Refusal } from '../refusal.ts'
import { caddyfile } from './caddy.ts'
import { cloudFrontFunction, responseHeadersPolicy, uploadScript } from './cloudfront.ts'
import { type Hosted, hostFiles, mediaTypeOf } from './facts.ts'
import { headersFile, REDIRECT_RULES, redirectsFile } from './header-files.ts'
import { nginxConfiguration } from './nginx.ts'

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter(path => !hostFiles.some(name => name === path))
    .sort()

const write = (folder: string, files: Iterable<readonly [string, string]>): void => {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

type Folders = { site: string; hosts: string }

/** The answer has a line for each thing that one of the hosts cannot do. */
export const writeHostFiles = ({ site, hosts }: Folders, hosted: Hosted): string[] => {
  const files = filesOf(site)
  const untyped = files.find(path => mediaTypeOf(path) === undefined)
  if (untyped) throw new Refusal(`No host would know the type of ${untyped}: add its ending to src/build/hosts/facts.ts`)
  // Whatever else stood in them, a host's file would read as its own.
  const strange = hosted.redirects.flat().find(address => !/^(?:\/(?!\.)[\w.~-]+)+(?:#[\w.~-]+)?$/.test(address))
  if (strange !== undefined) throw new Error(`${JSON.stringify(strange)} is no address of a site that could be moved`)
  const { code, complete } = cloudFrontFunction(hosted)
  write(site, [
    ['_headers', headersFile(files, hosted)],
    ['_redirects', redirectsFile(hosted)],
    // GitHub Pages would leave out names that begin with an underscore.
    ['.nojekyll', ''],
  ])
  write(hosts, [
    ['nginx.conf', nginxConfiguration(hosted)],
    ['Caddyfile', caddyfile(hosted)],
    ['cloudfront/function.js', code],
    ['cloudfront/response-headers-policy.json', responseHeadersPolicy()],
    ['cloudfront/upload.sh', uploadScript(hosted)],
  ])
  const count = hosted.redirects.length
  return [
    ...(count > REDIRECT_RULES
      ? [`Cloudflare Pages reads ${REDIRECT_RULES} redirects of ${count}: beyond them, the pages at the old addresses lead on`]
      : []),
    ...(complete ? [] : [`A CloudFront function has no room for ${count} redirects: the pages at the old addresses lead on`]),
  ]
}
