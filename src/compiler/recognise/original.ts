// A recap's metadata in; the post that it reports on, out. And a link to that post in; told apart from every other link, out.
import type { LinkRole, Original } from '../../corpus/schema.ts'
import { mapOf, type Metadata, textOf } from '../read/metadata.ts'

export const originalOf = (metadata: Metadata): Original | undefined => {
  const map = mapOf(metadata.get('original'))
  const title = textOf(map.get('title')) ?? textOf(metadata.get('original-title'))
  const author = textOf(map.get('author')) ?? textOf(metadata.get('original-author'))
  const address = textOf(map.get('url')) ?? textOf(metadata.get('original-url'))
  const url = address && /^https?:\/\//i.test(address) ? address : undefined
  return title || author || url
    ? { ...(title ? { title } : {}), ...(author ? { author } : {}), ...(url ? { url } : {}) }
    : undefined
}

const withoutPlace = (url: string): string => url.replace(/[?#].*$/, '').replace(/\/$/, '')

/** The address of the post, or of a place in it: `…/post.md?plain=1#L12-L20`. */
export const leadsToOriginal = (url: string, original: Original | undefined): boolean =>
  original?.url !== undefined && withoutPlace(url) === withoutPlace(original.url)

type Linking = { links: { url: string; role: LinkRole }[] }
/** The same, whose links to the original have that role. */
export const withOriginalRole = <Piece extends Linking>(piece: Piece, original: Original | undefined): Piece =>
  piece.links.some(({ url }) => leadsToOriginal(url, original))
    ? { ...piece, links: piece.links.map(link => (leadsToOriginal(link.url, original) ? { ...link, role: 'original' } : link)) }
    : piece
