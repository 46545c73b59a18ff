// A talk's link that leads nowhere from here: a path within the writer's own site, or no address at all.
import type { Definition, Link, Node, Nodes } from 'mdast'
import type { Problem } from '../read/metadata.ts'
import { leadsToPicture } from '../recognise/links.ts'
import type { Check } from './check.ts'

const leads = /^(?:https?:\/\/|mailto:|tel:|#)/i

export const linksLeadSomewhere: Check = ({ read, talks }) => {
  const problems: Problem[] = []
  const isTold = ({ position }: Node): boolean =>
    position !== undefined && talks.some(({ line, endLine }) => line <= position.start.line && position.start.line <= endLine)
  const look = (node: Link | Definition): void => {
    if (leads.test(node.url) || leadsToPicture(node.url) || !isTold(node)) return
    const { line = 1, column = 1 } = node.position?.start ?? {}
    problems.push({
      rule: 'link-not-web',
      severity: 'note',
      ...{ line, column },
      message: `the link to "${node.url.slice(0, 80)}" is no web address, and is left out`,
      hint: 'Write the whole address, with https:// in front.',
    })
  }
  const visit = (node: Nodes): void => {
    if (node.type === 'link' || node.type === 'definition') look(node)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(read.root)
  return problems
}
