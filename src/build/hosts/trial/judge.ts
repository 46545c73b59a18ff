// A host's answers and what a good host answers in; how they differ, a line each, out.
import { securityHeaders } from '../facts.ts'
import { type Answer, type Ask, keepingOf, typeOf } from './answer.ts'
import { type Expected, requests, traps } from './requests.ts'

/** What a host does otherwise, and cannot be told to do: each stands in the page about it. */
export type Otherwise = Record<string, Partial<Expected> | undefined>

/** A browser takes both: for a page, they are the same. */
const sameStatus = (status: number): number => (status === 308 ? 301 : status)

const fits = (type: string | undefined, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? type === wanted : wanted.test(type ?? '')

const ownHeaders = securityHeaders.map(([name]) => name)

type Judged = { base: string; headers?: readonly string[]; otherwise?: Otherwise; shown?: readonly string[] }

const faults = (
  { status, headers, text }: Answer,
  { status: wanted, file, type, keeping, location }: Expected,
  { base, headers: required = ownHeaders }: Judged,
): string[] => {
  const found: string[] = []
  const differs = (what: string, is: unknown, should: unknown) => is === should || found.push(`${what} ${is}, not ${should}`)
  differs('status', sameStatus(status), wanted)
  if (file) differs('file', text, `this is ${file}`)
  if (type && !fits(typeOf(headers), type)) found.push(`type ${typeOf(headers)}, not ${type}`)
  if (keeping) differs('kept', keepingOf(headers.get('cache-control')), keeping)
  if (location !== undefined) differs('location', headers.get('location'), base + location)
  if (location === undefined)
    for (const [name, value] of securityHeaders) if (required.includes(name)) differs(name, headers.get(name), value)
  return found
}

/** `headers` are those that the host can send, `shown` what it shows although it is for hosts; `otherwise` is by address. */
export const judge = async (ask: Ask, judged: Judged): Promise<string[]> => {
  const found: string[] = []
  for (const expected of requests) {
    const answer = await ask(judged.base + expected.ask)
    const wanted = { ...expected, ...judged.otherwise?.[expected.ask] }
    found.push(...faults(answer, wanted, judged).map(fault => `${judged.base}${expected.ask}: ${fault}`))
  }
  for (const trap of traps) {
    const { status, headers, text } = await ask(judged.base + trap)
    const location = headers.get('location')
    if (location !== null && new URL(location, 'http://here.example').host !== 'here.example')
      found.push(`${trap}: leads to ${location}`)
    if (headers.has('set-cookie')) found.push(`${trap}: sets a cookie`)
    if (status === 200 && !text.startsWith('this is ') && !judged.shown?.includes(trap))
      found.push(`${trap}: shows ${text.slice(0, 40)}`)
  }
  return found
}
