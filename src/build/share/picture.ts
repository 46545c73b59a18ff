// What a share picture says: everything that can be read in it, and nothing of how it is drawn. Equal pictures, equal bytes.

export const WIDTH = 1200
export const HEIGHT = 630

type Said = {
  /** Of the page, below the site: `/talks/ID`. */
  path: string
  /** `13 takeaways`; '' where there is none. */
  takeaways: string
}

export type TalkPicture = Said & {
  kind: 'talk'
  /** '' where no recap says it. */
  year: string
  /** The conference, without the year beside it. */
  edition: string
  title: string
  people: string[]
  companies: string[]
  /** `Workshop`. */
  what: string
  tools: string[]
}

export type ToolPicture = Said & {
  kind: 'tool'
  name: string
  years: string
  /** `5 talks`, or '': not all takeaways are of talks. */
  talks: string
  /** `uses`, and who does; or how many takeaways say so, where none names anybody. */
  stances: { stance: string; who: string; named: boolean }[]
  /** Only where nobody takes a stance. */
  saidIn: { year: string; title: string }[]
}

export type SitePicture = Said & { kind: 'site'; talks: string; years: string }

export type SharePicture = TalkPicture | ToolPicture | SitePicture

/** Where a problem with a picture's text is to be mended, as a person finds it. */
export type Placed = { picture: SharePicture; file: string; line?: number }

/** Beside the page and its data: `/talks/ID.png`. */
export const pictureFile = ({ kind, path }: SharePicture): string => (kind === 'site' ? 'share.png' : `${path.slice(1)}.png`)
