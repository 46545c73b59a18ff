import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import { draw } from './draw.ts'
import { cutFonts, type LoadedFonts, loadFonts } from './fonts.ts'
import { HEIGHT, type Placed, type TalkPicture, type ToolPicture, WIDTH } from './picture.ts'
import { sharePictures } from './share-pictures.ts'

const talk = (more: Partial<TalkPicture> = {}): TalkPicture => ({
  kind: 'talk',
  path: '/talks/talk-a',
  year: '2020',
  edition: 'Conf',
  title: 'Queues in the Night',
  people: ['Ann Example'],
  companies: ['Example Corp'],
  what: 'Talk',
  takeaways: '2 takeaways',
  tools: ['tool-t'],
  ...more,
})

const tool = (name: string): ToolPicture => ({
  kind: 'tool',
  path: '/tools/tool-t',
  name,
  years: '2020',
  takeaways: '1 takeaway',
  talks: '1 talk',
  stances: [{ stance: 'uses', who: 'Example Corp', named: true }],
  saidIn: [],
})

let loaded: LoadedFonts | undefined
const fonts = async (): Promise<LoadedFonts> => {
  loaded ??= loadFonts((await cutFonts(process.cwd(), 'no/fonts/of/its/own')).folder)
  return loaded
}

const pngOf = async (picture: TalkPicture | ToolPicture): Promise<Buffer> => {
  const drawn = await draw(picture, await fonts())
  if ('lacking' in drawn) throw new Error(`Lacks ${drawn.lacking}`)
  return drawn.png
}

/** As somebody else's reader of PNG sees it: the red of each pixel, row by row. */
const redOf = (png: Buffer): ((x: number, y: number) => number) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><image width="${WIDTH}" height="${HEIGHT}" href="data:image/png;base64,${png.toString('base64')}"/></svg>`
  const { pixels } = new Resvg(svg).render()
  return (x, y) => pixels[(y * WIDTH + x) * 4] ?? -1
}

const PAPER = 0xf4

/** Whether anything but paper stands in the margins at the right and at the foot. */
const overflows = (png: Buffer): boolean => {
  const red = redOf(png)
  for (let y = 120; y < HEIGHT; y++) for (let x = WIDTH - 60; x < WIDTH; x++) if (red(x, y) !== PAPER) return true
  for (let x = 0; x < WIDTH; x++) for (let y = HEIGHT - 36; y < HEIGHT; y++) if (red(x, y) !== PAPER) return true
  return false
}

const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) })

test('a picture is as large as networks ask for, and small to load', async () => {
  for (const picture of [talk(), tool('tool-t'), talk({ title: 'One of many Words '.repeat(12) })]) {
    const png = await pngOf(picture)
    expect(sizeOf(png)).toEqual({ width: 1200, height: 630 })
    expect(png.length).toBeLessThan(60_000)
  }
})

test('no title and no name, however long, hangs out of its picture', async () => {
  const long = ['word '.repeat(300), 'x'.repeat(400), 'Incomprehensibilities-'.repeat(8)]
  for (const text of long) {
    expect(overflows(await pngOf(talk({ title: text, people: Array(9).fill('Ann Example the Elder') }))), text).toBe(false)
    expect(overflows(await pngOf(tool(text))), text).toBe(false)
  }
})

test('names with accents, Greek, Cyrillic and Vietnamese letters are drawn', async () => {
  const name = 'Zoë Łukasz Šimůnek Nguyễn Văn Ελένη Привет'
  expect(
    await draw(talk({ title: name, people: [name], companies: [name], edition: name, tools: [name] }), await fonts()),
  ).toHaveProperty('png')
})

test('what no font has is not drawn as an empty box: it is told', async () => {
  expect(await draw(talk({ title: 'The 障害 🚪' }), await fonts())).toEqual({ lacking: ['障', '害', '🚪'] })
})

const share = async (pictures: Placed[], written = new Map<string, Buffer>()) => ({
  written,
  ...(await sharePictures({ root: process.cwd(), pictures, write: (file, png) => written.set(file, png) })),
})
const placed = (picture: Placed['picture']): Placed => ({ picture, file: 'data/recaps/r.md', line: 7 })
const site: Placed['picture'] = { kind: 'site', path: '/', takeaways: '2 takeaways', talks: 'from 1 talk', years: '2020' }

test('the build is refused with the place of the text, the character, its code and the ways out', async () => {
  const pictures = [
    placed(site),
    placed(talk({ title: 'The 障害 of Ann' })),
    placed(talk({ path: '/talks/b', people: ['李 Example'] })),
  ]
  const refused = await share(pictures).catch((error: unknown) => String(error))
  expect(refused).toContain(
    'data/recaps/r.md:7 error no-glyph: no font of the share pictures has "障" (U+969C) and 1 other character of "The 障害 of Ann"',
  )
  expect(refused).toContain('"李" (U+674E) of "李 Example"')
  expect(refused).toContain('Put a font that has them into data/fonts/')
  expect(refused).toContain('hallway: { title: … }')
})

test('a picture stands beside its page, a page without one shows the site’s, and the same words are drawn once and to the same bytes', async () => {
  const unique = talk({ title: 'Drawn once' })
  const first = await share([placed(site), placed(unique)])
  const again = await share([placed(site), placed(unique)])
  expect([...first.written.keys()].sort()).toEqual(['share.png', 'talks/talk-a.png'])
  expect(first.pictureOf('/talks/talk-a')?.path).toMatch(/^\/talks\/talk-a\.png\?v=[0-9a-f]{8}$/)
  expect(first.pictureOf('/about')?.path).toMatch(/^\/share\.png\?v=/)
  expect(again).toMatchObject({ drawn: 0, kept: 2 })
  expect(await pngOf(unique)).toEqual(first.written.get('talks/talk-a.png'))
  expect(again.written).toEqual(first.written)
  const renamed = await share([placed(site), placed({ ...unique, takeaways: '3 takeaways' })])
  expect(renamed.pictureOf('/talks/talk-a')?.path).not.toBe(first.pictureOf('/talks/talk-a')?.path)
})

test('characters that are never seen are no reason to refuse, and letters are composed first', async () => {
  const hidden = 'So\u00adft\u200d\u202e\ufe0f\u2028 line, Zoe\u0308'
  const { written } = await share([placed(site), placed(talk({ title: hidden }))])
  const plain = await share([placed(site), placed(talk({ title: 'Soft line, Zoë' }))])
  expect(written).toEqual(plain.written)
})
