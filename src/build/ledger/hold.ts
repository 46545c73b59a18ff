// A ledger and the addresses of a site in; which published ones the site has lost, which are new, and where each renamed one leads
// in the end, out. Refuses nothing: whoever asks decides what a loss means.
import { compare } from '../../corpus/order.ts'
import type { Ledger } from './ledger.ts'
import { partsOf, type SiteAddresses } from './site-addresses.ts'

export type Loss = {
  address: string
  line: number
  /** Where its renames lead to, where that is no page either. */
  leadsTo?: string
  why: 'gone' | 'loop' | 'there-again'
  /** Of a page: how many of its takeaways' addresses go with it. */
  takeaways: number
}

export type Held = {
  /** By the address that was; the one that is. */
  moves: Map<string, string>
  losses: Loss[]
  fresh: string[]
}

const hasAnchors = (page: string): boolean => /^(?:talks|recaps)\//.test(page)

/** One step: by a rename of its own, or with its page. */
const next = (address: string, { entries }: Ledger): string | undefined => {
  const own = entries.get(address)?.to
  const [page, fragment] = partsOf(address)
  if (own !== undefined || fragment === undefined) return own
  const to = entries.get(page)?.to
  // On a page without takeaways there is no place for one.
  return to === undefined || to.includes('#') || !hasAnchors(to) ? to : `${to}#${fragment}`
}

type End = { at: string; why: 'there' | 'gone' | 'loop' }

export const follow = (address: string, ledger: Ledger, site: SiteAddresses): End => {
  const seen = new Set<string>()
  let at = address
  while (!site.all.has(at)) {
    if (seen.has(at)) return { at, why: 'loop' }
    seen.add(at)
    const to = next(at, ledger)
    if (to === undefined) return { at, why: 'gone' }
    at = to
  }
  return { at, why: 'there' }
}

export const hold = (ledger: Ledger, site: SiteAddresses): Held => {
  const moves = new Map<string, string>()
  const losses: Loss[] = []
  const lostPages = new Map<string, Loss>()
  // Pages before their takeaways.
  for (const { address, to, line } of [...ledger.entries.values()].sort((a, b) => compare(a.address, b.address))) {
    const [page, fragment] = partsOf(address)
    const { at, why } = follow(address, ledger, site)
    const withPage = fragment === undefined ? undefined : lostPages.get(page)
    if (why === 'there' && at === address) {
      if (to !== undefined) losses.push({ address, line, leadsTo: to, why: 'there-again', takeaways: 0 })
    } else if (why === 'there') {
      if (to !== undefined) moves.set(address, at)
    } else if (withPage && to === undefined) withPage.takeaways++
    else {
      const loss: Loss = { address, line, why, takeaways: 0, ...(at === address && why === 'gone' ? {} : { leadsTo: at }) }
      losses.push(loss)
      if (fragment === undefined) lostPages.set(address, loss)
    }
  }
  const fresh = [...site.all].filter(address => !ledger.entries.has(address)).sort(compare)
  return { moves, losses, fresh }
}
