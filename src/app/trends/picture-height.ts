// What a picture shows in; how high it is out, in rem. Known before it is drawn and whatever its width, so that nothing jumps.

const shareRow = 3.125
const years = 1.75

export const sharesHeight = (rows: number): number => rows * shareRow + years

const holdingRow = 2.125
const letter = 0.49
/** Of a slope of 45 degrees. */
const slope = Math.SQRT1_2

/** As long as a name is in monospaced letters of the size of notes, with some room at either end. */
const lengthOf = (name: string): number => name.length * letter + 1

/** Names of tools stand aslant above their columns: so high, and so far past the last of them. */
export const namesHeight = (names: readonly string[]): number => Math.max(2, ...names.map(name => lengthOf(name) * slope + 0.5))

export const holdingsHeight = (rows: number, tools: readonly string[]): number => rows * holdingRow + namesHeight(tools)
