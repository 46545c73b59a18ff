// What a picture says, and the fonts, in; its PNG out, or the characters that no font has. No text is cut within a word, none
// hangs out: what is too long for its place is set smaller, and at the smallest size shortened by whole words.
import { Resvg } from '@resvg/resvg-js'
import satori from 'satori'
import type { LoadedFonts } from './fonts.ts'
import { indexedPng } from './indexed-png.ts'
import type { Box } from './look/box.ts'
import { shortened, sizesFor } from './look/fit.ts'
import { BODY } from './look/frame.ts'
import { sentence, sentencePlace, siteLook } from './look/site.ts'
import { talkLook, titleOf, titlePlace } from './look/talk.ts'
import { nameOf, namePlace, toolLook } from './look/tool.ts'
import { HEIGHT, type SharePicture, WIDTH } from './picture.ts'

export type Drawn = { png: Buffer } | { lacking: string[] }

/** The one text that varies in length by much, where it stands, and the picture with it at a size. */
const looksOf = (picture: SharePicture) => {
  if (picture.kind === 'talk')
    return { text: titleOf(picture), place: titlePlace, look: (title: string, size: number) => talkLook(picture, title, size) }
  if (picture.kind === 'tool')
    return { text: nameOf(picture), place: namePlace, look: (name: string, size: number) => toolLook(picture, name, size) }
  return { text: sentence, place: sentencePlace, look: (_: string, size: number) => siteLook(picture, size) }
}

/** With each family's name replaced by the fonts that stand for it. */
const withFonts = (node: Box, family: LoadedFonts['family']): Box => {
  const { style, children, ...props } = node.props
  const named = style?.['fontFamily']
  const each = (child: Box | string) => (typeof child === 'string' ? child : withFonts(child, family))
  return {
    ...node,
    props: {
      ...props,
      ...(style && { style: typeof named === 'string' ? { ...style, fontFamily: family(named) } : style }),
      ...(children !== undefined && { children: Array.isArray(children) ? children.map(each) : each(children) }),
    },
  }
}

type Laid = { svg: string; fits: boolean; lacking: Set<string> }

const layOut = async (look: Box, { fonts, family }: LoadedFonts): Promise<Laid> => {
  const lacking = new Set<string>()
  let fits = true
  // satori reads React's elements, which have the shape of ours; its types ask for React's own.
  const svg = await satori(withFonts(look, family) as unknown as Parameters<typeof satori>[0], {
    width: WIDTH,
    height: HEIGHT,
    fonts,
    loadAdditionalAsset: async (_, segment) => {
      for (const character of segment) lacking.add(character)
      return []
    },
    onNodeDetected: ({ key, height }) => {
      if (key === 'fits' && height > BODY) fits = false
    },
  })
  return { svg, fits, lacking }
}

const paint = (svg: string): Buffer => {
  const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render()
  return indexedPng(image.pixels, image.width, image.height) ?? image.asPng()
}

export const draw = async (picture: SharePicture, fonts: LoadedFonts): Promise<Drawn> => {
  const { text, place, look } = looksOf(picture)
  const sizes = sizesFor(text, place)
  const smallest = sizes.at(-1) ?? 30
  const tries = [
    ...sizes.map(size => ({ text, size })),
    ...[0.8, 0.6, 0.4, 0.2, 0.1, 0.05, 0.02].map(share => ({ text: shortened(text, share), size: smallest })),
  ]
  for (const { text, size } of tries) {
    const { svg, fits, lacking } = await layOut(look(text, size), fonts)
    if (lacking.size > 0) return { lacking: [...lacking] }
    if (fits) return { png: paint(svg) }
  }
  throw new Error(`The picture of ${picture.path} fits at no size`)
}
