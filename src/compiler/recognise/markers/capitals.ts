// A text in; whether most of its longer words are capitalised, as those of an English title are, out.
export const isCapitalised = (text: string): boolean => {
  const long = text.match(/[\p{L}'’]{4,}/gu) ?? []
  return long.filter(word => /^\p{Lu}/u.test(word)).length * 2 > long.length
}
