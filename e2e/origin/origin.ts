// Builds in; an origin out that a test owns, at one address from the first answer to the last: it can end and come back, change
// what is published, and answer any path as badly as networks do.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mediaTypeOf, securityHeaders } from '../../src/build/hosts/facts.ts'
import type { Build } from './builds.ts'

export type Behaviour =
  /** Takes the request and never answers. */
  | { do: 'hang' }
  /** Says how long the file is, sends this share of it, and cuts the line. */
  | { do: 'cut'; at: number }
  /** Sends this share of it as if that were all. */
  | { do: 'shorten'; to: number }
  /** As a network that wants a sign-in: 200, and a page. */
  | { do: 'sign-in' }
  /** To that page. */
  | { do: 'redirect' }
  /** The whole, as if a part had been asked for. */
  | { do: 'partial' }
  /** The right bytes under a wrong type. */
  | { do: 'mistype' }
  /** Other bytes of the right length and type. */
  | { do: 'alter' }
  | { do: 'refuse'; status: number }
  /** What stands there besides the site: a neighbour's page, a feed. */
  | { do: 'answer'; type: string; body: string }

const typeOf = (path: string) => mediaTypeOf(path) ?? 'text/plain'

const signIn = '<!doctype html><title>Sign in</title><p>Sign in to this network'

const send = (response: ServerResponse, status: number, type: string, body: Buffer | string) =>
  // Nothing is remembered on the way: what a test takes from the origin is gone.
  response
    .writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store', 'Content-Length': Buffer.byteLength(body) })
    .end(body)

const misbehave = (behaviour: Behaviour, path: string, content: Buffer, response: ServerResponse): void => {
  switch (behaviour.do) {
    case 'hang':
      return
    case 'cut':
      response.writeHead(200, { 'Content-Type': typeOf(path), 'Content-Length': content.length })
      response.write(content.subarray(0, Math.floor(content.length * behaviour.at)), () => response.destroy())
      return
    case 'shorten':
      return void send(response, 200, typeOf(path), content.subarray(0, Math.floor(content.length * behaviour.to)))
    case 'sign-in':
      return void send(response, 200, 'text/html', signIn)
    case 'redirect':
      return void response.writeHead(302, { Location: '/sign-in' }).end()
    case 'partial':
      response.setHeader('Content-Range', `bytes 0-${content.length - 1}/${content.length}`)
      return void send(response, 206, typeOf(path), content)
    case 'mistype':
      return void send(response, 200, 'text/html', content)
    case 'alter':
      return void send(response, 200, typeOf(path), Buffer.from(content).fill(32, 0, 1))
    case 'refuse':
      return void send(response, behaviour.status, 'text/html', '<!doctype html>No')
    case 'answer':
      return void send(response, 200, behaviour.type, behaviour.body)
  }
}

export type Origin = {
  /** Of the home page, base included. */
  url: string
  /** Paths below the base, as they were asked for. */
  asked: string[]
  publish: (build: Build) => void
  /** For paths below the base that fit, until `behave` is called without any. The last that fits counts. */
  behave: (paths?: RegExp, behaviour?: Behaviour) => void
  /**
   * From the next time that the worker is asked for: after so many bytes the line is cut in the middle of a file, or whoever asks
   * waits, until `flow`.
   */
  stopAfter: (bytes: number, how: 'cut' | 'hang') => void
  flow: () => void
  /** Cuts open connections too: from then on nobody is answered. */
  end: () => Promise<void>
  start: () => Promise<void>
}

export const openOrigin = async (first: Build, { base = '/' } = {}): Promise<Origin> => {
  let build = first
  let rules: [RegExp, Behaviour][] = []
  const asked: string[] = []
  let stop: { left: number; how: 'cut' | 'hang'; begun: boolean } | undefined
  /** Who asked meanwhile. */
  let waiting: (() => void)[] = []
  /** What is still to be sent of it, or nothing when all is. */
  const stopped = (path: string, content: Buffer): Behaviour | undefined => {
    if (!stop) return undefined
    if (path === 'service-worker.js') stop.begun = true
    if (!stop.begun || path === 'service-worker.js') return undefined
    const left = stop.left
    stop.left -= content.length
    if (stop.left >= 0) return undefined
    return stop.how === 'hang' ? { do: 'hang' } : { do: 'cut', at: Math.max(0, left) / content.length }
  }
  const respond = (request: IncomingMessage, response: ServerResponse): unknown => {
    const { url = '/' } = request
    const { pathname } = new URL(url, 'http://localhost')
    const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname
    asked.push(path)
    const isPage = pathname.startsWith(base) && !path.includes('.') && build.plan.pages.includes(path.split('/')[0] ?? '')
    const content = build.files.get(isPage ? build.plan.shell : path)
    const held = stopped(path, content ?? Buffer.from(''))
    if (held?.do === 'hang') return waiting.push(() => respond(request, response))
    const rule = held ?? rules.findLast(([paths]) => paths.test(path))?.[1]
    // Whoever answers in place of the site has headers of its own.
    if (!rule || !'sign-in redirect answer'.includes(rule.do))
      for (const [name, value] of securityHeaders) response.setHeader(name, value)
    if (rule) return misbehave(rule, isPage ? build.plan.shell : path, content ?? Buffer.from(''), response)
    if (path === '/sign-in' || path === 'sign-in') return send(response, 200, 'text/html', signIn)
    if (!content) return send(response, 404, 'text/html', build.files.get('404.html') ?? '')
    return send(response, 200, isPage ? 'text/html' : typeOf(path), content)
  }
  let server: Server | undefined
  let port = 0
  const start = () =>
    new Promise<void>((done, fail) => {
      const opened = createServer(respond)
      server = opened
      opened.once('error', fail)
      opened.listen(port, () => {
        // A server that listens on a port has an address of that shape, not a socket's path.
        port = (opened.address() as AddressInfo).port
        done()
      })
    })
  await start()
  return {
    url: `http://localhost:${port}${base}`,
    asked,
    publish: next => {
      build = next
    },
    behave: (paths, behaviour) => {
      rules = paths && behaviour ? [...rules, [paths, behaviour]] : []
    },
    stopAfter: (bytes, how) => {
      stop = { left: bytes, how, begun: false }
    },
    flow: () => {
      stop = undefined
      const answers = waiting
      waiting = []
      for (const answer of answers) answer()
    },
    end: () =>
      new Promise(done => {
        if (!server?.listening) return done()
        server.close(() => done())
        server.closeAllConnections()
      }),
    start: async () => {
      if (!server?.listening) await start()
    },
  }
}
