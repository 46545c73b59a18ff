// A function of a text in; the same one, which answers from memory when it is asked again, out. Remembers no more than so many
// answers: then it forgets them all, and begins anew.

export const boundedMemo = <Found extends string | number>(
  most: number,
  find: (text: string) => Found,
): ((text: string) => Found) => {
  const answers = new Map<string, Found>()
  return text => {
    const known = answers.get(text)
    if (known !== undefined) return known
    if (answers.size >= most) answers.clear()
    const found = find(text)
    answers.set(text, found)
    return found
  }
}
