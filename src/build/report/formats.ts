// The ways in which a compilation can be reported, by the name that --format takes.
import type { Compilation } from '../../compiler/compile.ts'
import { reportGithub } from './github.ts'
import { reportJson } from './json.ts'
import type { Look } from './look.ts'
import { reportText } from './text.ts'

type Format = (compilation: Compilation, look: Look, verbose: boolean) => string

export const formats: Record<string, Format> = { text: reportText, json: reportJson, github: reportGithub }
