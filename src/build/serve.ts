// A built site's folder in; a server that answers as a plain static host does, out: real 404s, `.html` left out of addresses.
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'

export type Served = {
  /** Of the home page, base included. */
  url: string
  port: number
  /** Cuts open connections too: from then on nobody is answered. */
  end: () => Promise<void>
}

/** A name with a hash of the content in it. */
const immutable = /^\/(?:assets\/.+-[\w-]{8}\.\w+|corpus\/.+\.[0-9a-f]{16}\.(?:json|bin))$/

/** Of texts whose host would otherwise be silent about how they are encoded, or about what they are. The first that fits. */
const types: [ending: RegExp, type: string][] = [
  [/[/.]feed\.xml$/, 'application/atom+xml; charset=utf-8'],
  [/[/.]feed\.json$/, 'application/feed+json; charset=utf-8'],
  [/\/opensearch\.xml$/, 'application/opensearchdescription+xml; charset=utf-8'],
  [/\.txt$/, 'text/plain; charset=utf-8'],
  [/\.md$/, 'text/markdown; charset=utf-8'],
  [/\.json$/, 'application/json; charset=utf-8'],
]

const handler = (folder: string, base: string) => {
  // `dev` reads the folder at each request: a build beneath a running server is seen, and never half-remembered.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    // Where somebody put a file's compressed forms beside it.
    gzip: true,
    brotli: true,
    extensions: ['html'],
    setHeaders: (response, pathname) => {
      response.setHeader('Cache-Control', immutable.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache')
      const type = types.find(([ending]) => ending.test(pathname))?.[1]
      if (type) response.setHeader('Content-Type', type)
      response.setHeader('X-Content-Type-Options', 'nosniff')
    },
  })
  const notFound = (response: ServerResponse) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' })
    response.end(readFileSync(join(folder, '404.html')))
  }
  return (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '/'
    if (url === base.slice(0, -1)) return response.writeHead(301, { Location: base }).end()
    if (!url.startsWith(base))
      return response.writeHead(404, { 'Content-Type': 'text/plain' }).end(`Nothing here: the site lives at ${base}\n`)
    request.url = url.slice(base.length - 1)
    files(request, response, () => notFound(response))
  }
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(port, () => {
      server.off('error', failed)
      done()
    })
  })

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

/** `port` 0 takes any free one; a taken one leads to the next, up to twenty further. */
export const serve = async (folder: string, { port = 0, base = '/' } = {}): Promise<Served> => {
  const server = createServer(handler(folder, base))
  for (let candidate = port; ; candidate++) {
    try {
      await listen(server, candidate)
      break
    } catch (error) {
      if (!isTaken(error) || candidate >= port + 20) throw error
    }
  }
  // A server that listens on a port has an address of that shape, not a socket's path.
  const address = server.address() as AddressInfo
  const end = () =>
    new Promise<void>(done => {
      server.close(() => done())
      server.closeAllConnections()
    })
  return { url: `http://localhost:${address.port}${base}`, port: address.port, end }
}
