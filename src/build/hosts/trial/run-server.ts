// A program that serves, its configuration and a port in; a way to ask it out. Answers are read as they come, redirects not followed.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { createServer } from 'node:net'
import type { Answer, Ask } from './answer.ts'

export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

/** Not `fetch`, which would clean addresses up before it sends them. */
export const askAt =
  (port: number): Ask =>
  path =>
    new Promise((done, failed) => {
      request({ host: '127.0.0.1', port, path, headers: { host: 'here.example' } }, response => {
        let text = ''
        response.setEncoding('utf8').on('data', part => (text += part))
        response.on('end', () => {
          const headers = new Headers()
          for (let at = 0; at < response.rawHeaders.length; at += 2)
            headers.append(response.rawHeaders[at] ?? '', response.rawHeaders[at + 1] ?? '')
          const answer: Answer = { status: response.statusCode ?? 0, headers, text }
          done(answer)
        })
      })
        .on('error', failed)
        .end()
    })

const untilItAnswers = async (ask: Ask, server: ChildProcess, said: () => string): Promise<void> => {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`It ended with ${server.exitCode}: ${said()}`)
    try {
      await ask('/')
      return
    } catch {
      await new Promise(resolve => setTimeout(resolve, 50))
    }
  }
}

export type Running = { ask: Ask; end: () => Promise<void> }

export const runServer = async (program: string, args: string[], port: number, env: NodeJS.ProcessEnv = {}): Promise<Running> => {
  const server = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  server.stderr.on('data', chunk => (said += String(chunk)))
  const ended = once(server, 'exit')
  const ask = askAt(port)
  await untilItAnswers(ask, server, () => said)
  const end = async () => {
    server.kill()
    await ended
  }
  return { ask, end }
}
