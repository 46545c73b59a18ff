// A folder with `_headers` and `_redirects` in; what Netlify's own parser and redirector make of them out.
// Throws where they find a fault.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAllHeaders } from 'netlify-headers-parser'
import redirector from 'netlify-redirector'

export type NetlifyRules = {
  headersFor: (path: string) => { of: string; values: Record<string, string> }[]
  redirect: (path: string, query: string) => { to: string; status: number; force: boolean } | null | undefined
}

export const netlifyRules = async (top: string): Promise<NetlifyRules> => {
  const { headers, errors } = await parseAllHeaders({
    // Its types take the empty list, which is the default, for all that there can be.
    headersFiles: [join(top, '_headers')] as never[],
    netlifyConfigPath: undefined,
    // Else it leaves out the patterns.
    minimal: false,
  })
  if (errors.length > 0) throw new AggregateError(errors, 'Netlify would not take _headers')
  const redirects = await redirector.parsePlain(readFileSync(join(top, '_redirects'), 'utf8'), {})
  return {
    headersFor: path =>
      headers
        .filter(({ forRegExp }) => forRegExp?.test(path))
        // A value is a list only where it stood in Netlify's other file.
        .map(({ for: of, values }) => ({ of, values: values as Record<string, string> })),
    redirect: (path, query) =>
      redirects.match({ scheme: 'https', host: 'here.example', path, query, headers: {}, cookieValues: {} }),
  }
}
