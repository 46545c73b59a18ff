// The people whom a sentence names and a place in it in; who stands nearest out, where one stands near.
import type { NamedMention } from '../mentions.ts'

/** In UTF-16 units. */
const NEAR = 80

export const nearest = (people: NamedMention[], at: number): string[] =>
  people
    .filter(({ start }) => Math.abs(start - at) < NEAR)
    .sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))
    .slice(0, 1)
    .map(({ name }) => name)
