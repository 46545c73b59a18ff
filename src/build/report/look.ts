// A stream and its environment in; how text looks there out: in colour or not, wrapped to which width.
import { styleText } from 'node:util'
import wrapAnsi from 'wrap-ansi'
import type { Diagnostic } from '../../corpus/diagnostic.ts'

/** `width` in columns; Infinity where nothing is wrapped, so that other programs find whole lines. */
export type Look = { colour: boolean; width: number }
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan'

export const plainLook: Look = { colour: false, width: Number.POSITIVE_INFINITY }

const NARROWEST = 40

/** FORCE_COLOR is asked before NO_COLOR, as Node does. */
const wantsColour = (isTerminal: boolean, env: NodeJS.ProcessEnv): boolean => {
  const forced = env['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
}

export const lookOf = (stream: { isTTY?: boolean; columns?: number }, env: NodeJS.ProcessEnv): Look => ({
  colour: wantsColour(Boolean(stream.isTTY), env),
  width: stream.isTTY && stream.columns ? Math.max(NARROWEST, stream.columns) : Number.POSITIVE_INFINITY,
})

export const severityStyles: Record<Diagnostic['severity'], Style> = { error: 'red', warning: 'yellow', note: 'cyan' }

/** The stream was asked already, in lookOf. */
export const paint = ({ colour }: Look, style: Style, text: string): string =>
  colour && text !== '' ? styleText(style, text, { validateStream: false }) : text

/** Further lines stand `indent` columns in, as the first does where it is given one. */
export const wrap = ({ width }: Look, text: string, indent = 0, first = indent): string => {
  const room = Number.isFinite(width) ? width - indent : 0
  const lines = room > 0 ? wrapAnsi(text, room, { hard: false }) : text
  return ' '.repeat(first) + lines.replaceAll('\n', `\n${' '.repeat(indent)}`)
}
