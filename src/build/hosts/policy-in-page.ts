// The built shell in; the same with its policy out, for hosts that send no headers. Only built pages have it: while writing, styles
// are put into the page by script. Throws where the shell has no place for it.
import { pagePolicy } from './facts.ts'

export const withPolicy = (shell: string): string => {
  // After the encoding, which has to come first, and before all that it is to hold for.
  const encoding = /<meta charset="utf-8">/i
  if (!encoding.test(shell)) throw new Error('The shell does not say its encoding: the policy would have no place.')
  return shell.replace(encoding, found => `${found}\n    <meta http-equiv="Content-Security-Policy" content="${pagePolicy}">`)
}
