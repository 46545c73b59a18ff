// A page's title, description, address and picture in; what a chat or a network shows of it, as `property` and `content`, out.
// Without the address of the site there is neither address nor picture: both must be whole.
import type { PageKind } from '../../corpus/lookups.ts'

/** As drawn by the build. */
export type Picture = {
  /** Below the site's folder, as an address: with what makes it new when the picture changes. */
  path: string
  width: number
  height: number
  /** The words in it. */
  alt: string
}

type Shown = {
  title: string
  description: string
  kind: PageKind | undefined
  address?: string
  picture?: Picture & { address: string }
}

const SITE_NAME = 'Hallway'

/** `talk` and `recap` are texts; of the rest, the vocabulary of Open Graph has a word for people alone. */
const types: Partial<Record<PageKind, string>> = { talk: 'article', recap: 'article', person: 'profile' }

/** `Talk A · Hallway` says the site's name twice, beside `og:site_name`. */
const withoutSite = (title: string): string => (title.endsWith(` · ${SITE_NAME}`) ? title.slice(0, -SITE_NAME.length - 3) : title)

export const openGraph = ({ title, description, kind, address, picture }: Shown): [property: string, content: string][] => [
  ['og:title', withoutSite(title)],
  ['og:type', (kind && types[kind]) ?? 'website'],
  ['og:site_name', SITE_NAME],
  ['og:description', description],
  ...(address === undefined ? [] : ([['og:url', address]] as [string, string][])),
  ...(picture === undefined
    ? []
    : ([
        ['og:image', picture.address],
        ['og:image:width', `${picture.width}`],
        ['og:image:height', `${picture.height}`],
        ['og:image:alt', picture.alt],
      ] as [string, string][])),
  ['twitter:card', picture ? 'summary_large_image' : 'summary'],
]
