// The addresses that a site has lost in, and a line to paste for each; the refusal that lists them out.
import { Refusal } from '../refusal.ts'
import { plural } from '../report/words.ts'
import type { Loss } from './hold.ts'
import { printLine } from './ledger.ts'
import { partsOf } from './site-addresses.ts'

/** More than a person reads at once. */
const MOST = 20

/** The list that a page stood in, or the page that a takeaway stood on: where to lead what nothing takes the place of. */
const above = (address: string): string => {
  const [page, fragment] = partsOf(address)
  return fragment === undefined ? (page.split('/')[0] ?? '') : page
}

const whyOf = ({ address, leadsTo, why, takeaways }: Loss): string => {
  if (why === 'there-again') return `${address} is a page again, though it is led on to ${leadsTo}`
  if (why === 'loop') return `${address} is led round in a circle, by ${leadsTo}`
  const withTakeaways = takeaways > 0 ? `, with ${plural(takeaways, 'takeaway')}` : ''
  return leadsTo === undefined
    ? `${address} was published and is gone${withTakeaways}`
    : `${address} leads to ${leadsTo}, which is not there${withTakeaways}`
}

const whatToDo = ({ address, why }: Loss, proposed: string | undefined): string => {
  if (why === 'there-again') return `write: ${address}   (or give the new page another name)`
  if (proposed !== undefined) return `write: ${printLine({ address, to: proposed })}`
  if (!address.includes('/')) return `write: ${address} -> the page that has taken its place`
  return `nothing like it is new; to lead it to the list, write: ${printLine({ address, to: above(address) })}`
}

export const refuseLosses = (file: string, losses: Loss[], propose: (loss: Loss) => string | undefined): Refusal => {
  const listed = losses
    .slice(0, MOST)
    .flatMap(loss => [`${file}:${loss.line} ${whyOf(loss)}`, `    ${whatToDo(loss, propose(loss))}`])
  return new Refusal(
    [
      `The site has lost ${plural(losses.length, 'address', 'addresses')} that ${losses.length === 1 ? 'was' : 'were'} published:`,
      ...listed,
      ...(losses.length > MOST ? [`and ${losses.length - MOST} more.`] : []),
      `An address, once published, leads to its page for ever. In ${file}, put each line in the place of the one that is named;`,
      '"npm run build -- --rename" writes the proposed lines itself, for you to read as a diff.',
      'Or give the talk, tool or person the name back that it had. Nothing was replaced in the built site.',
    ].join('\n'),
  )
}
