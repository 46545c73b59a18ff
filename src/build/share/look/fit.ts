// A text in; the sizes at which it may fit its place out, the likeliest first, each smaller than the one before.

type Place = {
  width: number
  height: number
  sizes: readonly number[]
  lineHeight: number /** Of a character, in parts of its size. */
  averageWidth: number
}

const longestWord = (text: string): number => Math.max(0, ...text.split(/[\s\u2010-\u2015/-]+/u).map(word => [...word].length))

/** Lines end before they are full: one in ten of the width is left. */
const linesOf = (text: string, size: number, { width, averageWidth }: Place): number =>
  Math.ceil(([...text].length * averageWidth * size * 1.1) / width)

/** Ends with the smallest size: whoever tries them all knows that the text is too long for any. */
export const sizesFor = (text: string, place: Place): number[] => {
  const { width, height, sizes, lineHeight, averageWidth } = place
  const likely = sizes.findIndex(
    size => linesOf(text, size, place) * size * lineHeight <= height && longestWord(text) * averageWidth * 1.15 * size <= width,
  )
  return sizes.slice(likely === -1 ? -1 : likely)
}

/** Whole words that are some `share` of the text, and a sign that there is more. One word alone is cut where it must be. */
export const shortened = (text: string, share: number): string => {
  const characters = [...text]
  const kept = characters.slice(0, Math.max(1, Math.floor(characters.length * share))).join('')
  const words = kept.replace(/\s+\S*$/u, '')
  return `${words || kept} …`
}
