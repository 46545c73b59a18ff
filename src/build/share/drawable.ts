// A picture in; the same out, its texts as they are drawn: composed, on one line, without what is never seen.
import type { SharePicture } from './picture.ts'

/** Joiners, direction marks, variation selectors, soft hyphens: they shape what stands beside them, and no font draws them. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu

export const drawable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(unseen, '')
    .trim()

/** Every text of it; its address is of characters that are all drawn as they are. */
export const drawablePicture = <Picture extends SharePicture>(picture: Picture): Picture =>
  // Strings become strings: the shape stays.
  JSON.parse(JSON.stringify(picture), (_, value: unknown) => (typeof value === 'string' ? drawable(value) : value)) as Picture
