// A built site's folder in; a server that answers as a plain static host does, out: real 404s, `.html` left out of addresses.
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'
import { hostFiles, immutable, isHashed, mediaTypeOf, NOT_FOUND, pageName, revalidated, securityHeaders } from './hosts/facts.ts'

export type Served = {
  /** Of the home page, base included. */
  url: string
  port: number
  /** Cuts open connections too: from then on nobody is answered. */
  end: () => Promise<void>
}

/** The redirects that the build wrote for hosts. None where it wrote none. */
const redirectsOf = (folder: string): Map<string, string> => {
  const file = join(folder, '_redirects')
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  const moved = lines.map(line => line.split(' ')).filter(([from, , status]) => from?.startsWith('/') && status === '301')
  return new Map(moved.map(([from = '', to = '']) => [from, to]))
}

/** Another's site on the same host. It answers what is not below our base, and where it lives in a folder below ours, that folder. */
export type Beside = { base: string; answer: (request: IncomingMessage, response: ServerResponse) => void }

const nobody = (base: string): Beside => ({
  base: '/',
  answer: (_, response) =>
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end(`Nothing here: the site lives at ${base}\n`),
})

const handler = (folder: string, base: string, beside: Beside) => {
  // `dev` reads the folder at each request: a build beneath a running server is seen, and never half-remembered.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    // Where somebody put a file's compressed forms beside it.
    gzip: true,
    brotli: true,
    extensions: ['html'],
    setHeaders: (response, pathname) => {
      const path = pathname.slice(1)
      response.setHeader('Cache-Control', isHashed(path) ? immutable : revalidated)
      const type = /\.[^/]*$/.test(path) ? mediaTypeOf(path) : undefined
      if (type) response.setHeader('Content-Type', type)
    },
  })
  const slash = new RegExp(`^(${base}${pageName})/$`)
  const notFound = (response: ServerResponse) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': revalidated })
    response.end(readFileSync(join(folder, NOT_FOUND)))
  }
  return (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '/'
    const [path = '', ...asked] = url.split('?')
    const query = asked.length > 0 ? `?${asked.join('?')}` : ''
    const leadTo = (to: string) => response.writeHead(301, { Location: to.replace(/(?=#|$)/, () => query) }).end()
    if (path === base.slice(0, -1)) return leadTo(base)
    const isTheirs = beside.base.length > base.length && path.startsWith(beside.base)
    if (isTheirs || !path.startsWith(base)) return beside.answer(request, response)
    const page = slash.exec(path)?.[1] ?? redirectsOf(folder).get(path)
    if (page !== undefined) return leadTo(page)
    for (const [name, value] of securityHeaders) response.setHeader(name, value)
    if (hostFiles.some(name => base + name === path)) return notFound(response)
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

type Options = { port?: number; base?: string; beside?: Beside }

/** `port` 0 takes any free one; a taken one leads to the next, up to twenty further. */
export const serve = async (folder: string, { port = 0, base = '/', beside = nobody(base) }: Options = {}): Promise<Served> => {
  const server = createServer(handler(folder, base, beside))
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
