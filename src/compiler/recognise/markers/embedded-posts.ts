// A paragraph's place in; whether it is a post of somebody's account that the writer embedded: it says again what the text tells, in the
// words of another, and marks no talk.
import type { Inline } from '../../read/inline.ts'
import type { Block } from '../../read/outline.ts'

const isPost = /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/\w+\/status(?:es)?\/\d/i
/** `— Ann Example (@ann) October 15, 2018`. */
const signature = /[—–-]\s{0,3}[^—–\n]{1,60}\(@\w{1,30}\)[^.!?]{0,40}$/u

const isSigned = ({ text, spans }: Inline): boolean =>
  signature.test(text.slice(-140)) &&
  spans.some(
    ({ url, start, end }) =>
      url !== undefined &&
      isPost.test(url) &&
      start > text.lastIndexOf('(@') &&
      end >= text.trimEnd().length &&
      /\d/.test(text.slice(start, end)),
  )

/** Its signature may be a paragraph of its own. */
export const isEmbeddedPost = (index: number, blocks: Block[]): boolean =>
  [blocks[index], blocks[index + 1]].some(
    (block, below) =>
      block?.type === 'paragraph' && isSigned(block.inline) && (below === 0 || /^[—–-]/u.test(block.inline.text.trimStart())),
  )
