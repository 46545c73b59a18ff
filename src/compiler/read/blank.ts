// Text in; blanks of the same length out, lines kept, so that what stands around keeps its place.

export const blank = (text: string): string => text.replace(/[^\n]/g, ' ')
