// Any text in; the same out as XML 1.0 allows it: what no document may hold, not even escaped, is told as the replacement
// character. JSON could hold it, but many who read JSON could not.

/** Everything but the characters of XML 1.0 (section 2.2), lone surrogates among it. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

export const wellFormed = (text: string): string => text.replace(forbidden, '\ufffd')
