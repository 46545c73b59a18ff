// A port that answers over HTTP/1.1 in; the same over HTTP/2 out, as every host that the site is published on serves it. Its certificate
// is made for the run, and known to nobody.
import { get } from 'node:http'
import { createSecureServer } from 'node:http2'
import type { AddressInfo } from 'node:net'

type Certificate = { private: string; cert: string }
/** What is used of it: it is installed by this benchmark alone, and only when that is asked for. */
type Selfsigned = { generate: (attributes: { name: string; value: string }[], options: object) => Promise<Certificate> }

/** Of one connection, and so not handed on. */
const ofConnection = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'host'])

export type OverHttp2 = { url: string; end: () => Promise<void> }

export const overHttp2 = async (port: number): Promise<OverHttp2> => {
  const name = 'selfsigned'
  const made: { default: Selfsigned } = await import(name)
  const { private: key, cert } = await made.default.generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 })
  const server = createSecureServer({ key, cert }, (request, response) => {
    const headers = Object.fromEntries(
      Object.entries(request.headers).filter(([field]) => !field.startsWith(':') && !ofConnection.has(field)),
    )
    get({ host: 'localhost', port, path: request.url, headers }, answer => {
      const kept = Object.entries(answer.headers).filter(([field]) => !ofConnection.has(field))
      response.writeHead(answer.statusCode ?? 502, Object.fromEntries(kept))
      answer.pipe(response)
    }).on('error', () => response.writeHead(502).end())
  })
  await new Promise<void>(listening => server.listen(0, () => listening()))
  // A server that listens on a port has an address of that shape, not a socket's path.
  const address = server.address() as AddressInfo
  return {
    url: `https://localhost:${address.port}/`,
    end: () =>
      new Promise(done => {
        server.close(() => done())
        // Browsers hold theirs open.
        setTimeout(done, 1000).unref()
      }),
  }
}
