// Text in; the same on one line out: no line breaks, no control characters, no run of spaces.
export const oneLine = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()
