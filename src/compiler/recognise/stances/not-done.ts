// What stands before a verb in; whether it says that nobody does what the verb says, out: `they do not`, `you could`.

const negated = /(?:\bnot|\bnever|n['’]t|\bwithout|\bcannot)\s+(?:\w+\s+)?$/i
/** What somebody could do, nobody is said to do. */
const possible =
  /\b(?:(?:you|one|people|users|developers|teams|engineers|anybody|anyone|everyone|the \w+) (?:can|could|may|might|would)|(?:let|lets|help|helps|allow|allows|enable|enables|get|encourage|encourages|how|easy|easier|possible|hard|able|ways?)(?: \w+){0,2} to|(?:lets?|helps?) \w+) (?:also |then |even )?$/i

export const isNotDone = (earlier: string): boolean => negated.test(earlier) || possible.test(earlier)
