// A Markdown tree in; its HTML comments out, as they are written in the file, with their places. Code holds no comments.
// MDX writes its comments as `{/* … */}`; those that are for Hallway become HTML comments of the same length before parsing.
import type { Html, Root } from 'mdast'
import { visit } from 'unist-util-visit'

export type Comment = {
  text: string
  line: number
  endLine: number
  /** Of its first character, in the file. */
  offset: number
  /** False where the file ends before the comment does. */
  closed: boolean
  /** Text stands behind it on its last line. */
  followed: boolean
}

export const readComments = (root: Root, file: string): Comment[] => {
  const comments: Comment[] = []
  if (file.includes('<!--')) visit(root, 'html', node => void comments.push(...commentsIn(node, file)))
  return comments
}

const commentsIn = (node: Html, file: string): Comment[] => {
  const start = node.position?.start.offset ?? 0
  // Not the node's value: Markdown takes the indentation of a paragraph's lines away, which YAML needs.
  const source = file.slice(start, node.position?.end.offset ?? start)
  const comments: Comment[] = []
  let line = node.position?.start.line ?? 1
  let counted = 0
  for (let at = source.indexOf('<!--'); at >= 0; at = source.indexOf('<!--', at + 4)) {
    const close = source.indexOf('-->', at + 4)
    const end = close < 0 ? source.length : close
    line += source.slice(counted, at).split('\n').length - 1
    counted = at
    const text = source.slice(at + 4, end)
    comments.push({
      // A quote's marks are no part of what stands in it.
      text: text.replace(/\n[ \t]{0,3}(?:>[ \t]?)+/g, '\n'),
      line,
      endLine: line + text.split('\n').length - 1,
      offset: start + at,
      closed: close >= 0,
      followed: /^-->[ \t]*[^\s<]/.test(source.slice(end, end + 200)),
    })
    if (close < 0) break
    at = close
  }
  return comments
}

/** `{/* hallway: … *\/}` as `<!-- hallway: … -->`: offsets stay, and Markdown does not look for markup inside. */
export const withHtmlComments = (body: string): string => {
  let text = ''
  let done = 0
  let close = -1
  for (const { 0: opening, index } of body.matchAll(/\{\/\*\s{0,20}[ \t](?=hallway\s{0,20}:)/gi)) {
    if (index < done) continue
    if (close < index) close = body.indexOf('*/}', index)
    if (close < 0) break
    // The opening is longer by one, so one space goes.
    text += `${body.slice(done, index)}<!--${opening.slice(3, -1)}${body.slice(index + opening.length, close)}-->`
    done = close + 3
  }
  return done === 0 ? body : text + body.slice(done)
}
