// What was typed after a step's name in; the options and paths that the step knows, out. Refuses any other.
import { isAbsolute, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Refusal } from './refusal.ts'

type Options = Record<string, { type: 'string' | 'boolean'; default?: string | boolean }>
type Parsed<Wanted extends Options> = ReturnType<typeof parseArgs<{ options: Wanted; allowPositionals: true; strict: true }>>

/** `parseArgs` with its errors as refusals. */
export const parseArguments = <const Wanted extends Options>(args: string[], options: Wanted): Parsed<Wanted> => {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    // The messages of parseArgs are written for the person who typed; its first sentence suffices.
    throw new Refusal(error instanceof Error ? error.message.replace(/\. To specify.*/s, '') : String(error))
  }
}

/** Of a step that takes options alone. npm keeps `--base` for itself where `--` is left out, and hands on what stood behind it. */
export const parseOptions = <const Wanted extends Options>(
  step: string,
  args: string[],
  options: Wanted,
): Parsed<Wanted>['values'] => {
  const { values, positionals } = parseArguments(args, options)
  const flags = Object.keys(options).map(name => `--${name}`)
  const given: Record<string, unknown> = values
  const kept = Object.keys(options).find(
    name => process.env[`npm_config_${name}`] !== undefined && given[name] === options[name]?.default,
  )
  if (kept) throw new Refusal(`npm kept --${kept} for itself. Options stand after two dashes: npm run ${step} -- --${kept} …`)
  if (positionals.length > 0) {
    throw new Refusal(
      `${step} takes only ${flags.join(', ')}, not "${positionals[0]}". Behind npm, options stand after two dashes: npm run ${step} -- ${flags[0]} …`,
    )
  }
  return values
}

/** A path as typed, as seen from the project's folder where the steps run. */
export const typedPath = (path: string): string => {
  const from = process.env['HALLWAY_TYPED_IN']
  if (!from || from === process.cwd() || isAbsolute(path)) return path
  return relative(process.cwd(), resolve(from, path)) || '.'
}
