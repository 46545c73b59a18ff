// How many tools could be judged, and which way they went, in; what there is to say of it in words out.
import type { Trends } from '../../corpus/trends.ts'
import { counted } from '../words.ts'
import { leastTalks, leastYears, wrongly } from './direction.ts'

const numbers = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const digits = new Intl.NumberFormat('en')
const spelled = (number: number): string => numbers[number] ?? digits.format(number)

const rule = `in at least ${spelled(leastYears)} years and ${spelled(leastTalks)} talks`

const went = ({ rising, fading }: Trends['tools']): string => {
  const [up, down] = [rising.length, fading.length]
  if (up + down === 0) return 'None of them rises or fades more clearly than chance alone would have it.'
  const parts = [
    ...(up > 0 ? [`${spelled(up)} ${up === 1 ? 'rises' : 'rise'}`] : []),
    ...(down > 0 ? [`${spelled(down)} ${down === 1 ? 'fades' : 'fade'}`] : []),
  ].join(' and ')
  return `Of those shown, ${parts} more clearly than chance alone would have it; one in ${spelled(1 / wrongly)} such findings may still be chance.`
}

export const directionWords = (tools: Trends['tools']): string => {
  const { judged, of } = tools
  if (judged === 0) return `Too few to tell: no tool is named ${rule}, and a line through less would be drawn from chance.`
  const others = of - judged
  const rest = others > 0 ? ` Of the other ${others === 1 ? 'one' : digits.format(others)} there is too little to tell.` : ''
  const named = judged === 1 ? 'one is' : `${spelled(judged)} are`
  return `Of ${counted(of, 'tool')} that come up in talks, ${named} named ${rule}. ${went(tools)}${rest}`
}
