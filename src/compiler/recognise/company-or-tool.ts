// Names found in a sentence in; each that is a company's and a tool's at once as one of the two out: the company where somebody
// is from or at it, or it acts, or it stands in a row with companies, else the tool.
import { joins } from './enumerated.ts'
import type { NamedMention } from './mentions.ts'

/** `at Docker`, `by Docker`, `founder of Docker`; but not `containers with Docker`, `the use of Docker`. */
const employs =
  /\b(?:from|at|by|(?:work\w*|partner\w*|collaborat\w+|together|role|job|position) with|(?:founders?|co-?founders?|creators?|ceo|cto|vp|head|heads|director|engineers?|developers?|people|folks|guys|employees?|team|makers?|acquisition|advocate|evangelist) of)\s+(?:the\s+)?$/i
const acts =
  /^(?:['’]s?\s|\s+(?:(?:has|have|had|was|is)\s+)?(?:recently\s+|just\s+|also\s+)?(?:hosted|hosting|sponsor(?:s|ed|ing)|posted|hired|hiring|acquired|bought|announced|decided|wanted|presented|open-?sourced|spoke|gave|told|invited|published|employs|organi[sz](?:ed|es))\b|\s+(?:(?:security|software|platform|network|staff|senior|principal)\s+){0,2}(?:engineers?|employees?|folks|booth|offices?|founders?|CEO|CTO|stand|swag)\b)/i

/** `Etsy, Heroku and Google`: what stands beside a company in a row is one, unless a tool stands there, too. */
const inRow = (text: string, mention: NamedMention, others: NamedMention[]): boolean => {
  const beside = others.filter(other =>
    other.end <= mention.start
      ? joins.test(text.slice(other.end, mention.start))
      : joins.test(text.slice(mention.end, other.start)),
  )
  return beside.length > 0 && beside.every(({ entity }) => entity === 'company')
}

export const companyOrTool = (text: string, mentions: NamedMention[]): NamedMention[] =>
  mentions.filter(mention => {
    const isTwin = ({ start, end, entity }: NamedMention): boolean =>
      mentions.some(other => other.start === start && other.end === end && other.entity !== entity)
    const twin = isTwin(mention)
    if (!twin || (mention.entity !== 'company' && mention.entity !== 'tool')) return true
    const isCompany =
      employs.test(text.slice(Math.max(0, mention.start - 40), mention.start)) ||
      acts.test(text.slice(mention.end)) ||
      inRow(
        text,
        mention,
        mentions.filter(other => (other.entity === 'tool' || other.entity === 'company') && !isTwin(other)),
      )
    return isCompany === (mention.entity === 'company')
  })
