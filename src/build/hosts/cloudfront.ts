// The base path and redirects in; what CloudFront in front of S3 is told out: a function for addresses, the
// policy of response headers, and the upload with the type of each kind of file and how long it may be kept.
// Refuses nothing: redirects past what a function may hold are left to pages of their own.
import {
  destination,
  type Hosted,
  immutable,
  mediaTypeOf,
  mediaTypes,
  mediaTypesByName,
  pageName,
  policy,
  revalidated,
  securityHeaders,
} from './facts.ts'

/** Of a function's code, says CloudFront. */
const FUNCTION_BYTES = 10_240

const functionOf = ({ base, redirects }: Hosted): string => {
  const moved = redirects.map(([from, to]) => {
    const { path, fragment } = destination(base, to)
    return [base + from.slice(1), [path, fragment]]
  })
  return `// Viewer request, runtime cloudfront-js-2.0.
const base = ${JSON.stringify(base)}
const moved = ${JSON.stringify(Object.fromEntries(moved))}
const slash = new RegExp(${JSON.stringify(`^(${base}${pageName})/$`)})

function query(parts) {
  const said = []
  for (const name in parts) {
    const values = parts[name].multiValue || [parts[name]]
    for (const each of values) said.push(each.value === '' ? name : name + '=' + each.value)
  }
  return said.length > 0 ? '?' + said.join('&') : ''
}

function to(request, path, fragment) {
  const location = path + query(request.querystring) + fragment
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: location } } }
}

function handler(event) {
  const request = event.request
  const uri = request.uri
  if (uri === base.slice(0, -1)) return to(request, base, '')
  if (!uri.startsWith(base)) return request
  if (Object.prototype.hasOwnProperty.call(moved, uri)) return to(request, moved[uri][0], moved[uri][1])
  const page = slash.exec(uri)
  if (page) return to(request, page[1], '')
  if (uri === base) request.uri = base + 'index.html'
  else if (/\\/[^/.]+$/.test(uri)) request.uri = uri + '.html'
  return request
}
`
}

/** `complete` is false where there are more redirects than a function has room for: pages of their own then lead on. */
export const cloudFrontFunction = (hosted: Hosted): { code: string; complete: boolean } => {
  const code = functionOf(hosted)
  return Buffer.byteLength(code) <= FUNCTION_BYTES
    ? { code, complete: true }
    : { code: functionOf({ ...hosted, redirects: [] }), complete: false }
}

const headerOf = (name: string): string => securityHeaders.find(([wanted]) => wanted === name)?.[1] ?? ''
/** What CloudFront has settings for. */
const withSettings = ['Content-Security-Policy', 'X-Content-Type-Options', 'X-Frame-Options', 'Referrer-Policy']

export const responseHeadersPolicy = (): string => {
  const others = securityHeaders.filter(([name]) => !withSettings.includes(name))
  const Override = true
  const configuration = {
    Name: 'hallway',
    Comment: 'Printed by Hallway',
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { Override, ContentSecurityPolicy: policy },
      ContentTypeOptions: { Override },
      FrameOptions: { Override, FrameOption: headerOf('X-Frame-Options') },
      ReferrerPolicy: { Override, ReferrerPolicy: headerOf('Referrer-Policy') },
    },
    CustomHeadersConfig: { Quantity: others.length, Items: others.map(([Header, Value]) => ({ Header, Value, Override })) },
  }
  return `${JSON.stringify(configuration, null, 2)}\n`
}

const HEX = '[0-9a-f]'
/** `hashedName` in the patterns that the AWS command line knows. */
const hashedPatterns = (ending: string): string[] => [`assets/*-????????.${ending}`, `*.${HEX.repeat(16)}.${ending}`]
const quoted = (option: string, patterns: readonly string[]): string =>
  patterns.map(pattern => `--${option} '${pattern}'`).join(' ')

/** What the pages need goes before them, and nothing is removed: open tabs of the last build may ask for it still. */
export const uploadScript = ({ base }: Hosted): string => {
  const put = (like: string, patterns: string, cache: string) =>
    `put --exclude '*' ${patterns} --content-type '${mediaTypeOf(like)}' --cache-control '${cache}'`
  const endings = Object.keys(mediaTypes).sort((a, b) => Number(a === 'html') - Number(b === 'html'))
  const names = Object.keys(mediaTypesByName)
  const named = (name: string) => [name, `*.${name}`]
  const others = (ending: string) =>
    [
      quoted('include', [`*.${ending}`]),
      quoted('exclude', [...hashedPatterns(ending), ...names.filter(name => name.endsWith(`.${ending}`)).flatMap(named)]),
    ].join(' ')
  return `#!/bin/sh
# sh upload.sh FOLDER s3://BUCKET
set -eu
site=\${1:?Say the folder of the site, such as dist}
bucket=\${2:?Say the bucket, such as s3://example}${base}
put() { aws s3 cp "$site" "$bucket" --recursive --no-progress "$@"; }

${endings.map(ending => put(`.${ending}`, quoted('include', hashedPatterns(ending)), immutable)).join('\n')}

${names.map(name => put(name, quoted('include', named(name)), revalidated)).join('\n')}
${endings.map(ending => put(`.${ending}`, others(ending), revalidated)).join('\n')}
`
}
