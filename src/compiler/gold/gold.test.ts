// Recognition against annotations of real posts, by the scorer that stands beside them. Without the posts nothing can be scored,
// and the test says so by being skipped; that the annotations here are whole is checked always.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compile } from '../compile.ts'

const here = new URL('./', import.meta.url).pathname
const shared = new URL('../../../../shared/', import.meta.url).pathname
const posts = `${shared}recaps/`
const scorer = `${shared}eval/score.mjs`
const present = existsSync(posts) && existsSync(scorer)
const lists = new URL('../../../data/vocabulary/', import.meta.url).pathname

const vocabulary = readdirSync(lists).map(file => ({ path: file, text: readFileSync(lists + file, 'utf8') }))
const filesOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .map(name => String(JSON.parse(readFileSync(join(folder, name), 'utf8')).file))

/** What the scorer prints for a folder of annotations; it fails where a figure is below its floor. */
const score = (gold: string, floors: Record<string, number>): string => {
  const files = filesOf(gold).map(name => ({ path: name, bytes: new Uint8Array(readFileSync(posts + name)) }))
  const facts = join(mkdtempSync(join(tmpdir(), 'hallway-gold-')), 'facts.ndjson')
  writeFileSync(
    facts,
    compile({ files, vocabulary })
      .facts.map(line => `${JSON.stringify(line)}\n`)
      .join(''),
  )
  const minimum = Object.entries(floors).map(([figure, floor]) => `${figure}=${floor}`)
  return execFileSync(process.execPath, [scorer, facts, gold, '--min', minimum.join()], { encoding: 'utf8' })
}

test.skipIf(!present)(
  'the eight annotated posts are recognised as well as promised (skipped where ../shared is not there)',
  () => {
    const floors = {
      ...{ talks: 0.92, titles: 0.85, speakers: 0.9, talkCompanies: 0.8, talkTools: 0.8, links: 0.9, tools: 0.85 },
      ...{ companies: 0.85, people: 0.88, year: 1, conference: 1 },
    }
    expect(score(`${posts}gold`, floors)).toContain('talks')
    // A floor that cannot be met fails: the scorer is heard.
    expect(() => score(`${posts}gold`, { talks: 1.1 })).toThrow(/Command failed/)
  },
)

test.skipIf(!present)('so are those that recognition was built on (skipped where ../shared is not there)', () => {
  const floors = {
    talks: 0.85,
    titles: 0.85,
    speakers: 0.8,
    talkCompanies: 0.7,
    people: 0.85,
    companies: 0.75,
    year: 1,
    conference: 0.9,
  }
  expect(score(`${here}tuned`, floors)).toContain('talks')
})

describe('the annotations are whole', () => {
  for (const folder of ['tuned', 'untouched'])
    for (const name of readdirSync(here + folder))
      test(`${folder}/${name}`, () => {
        const gold = JSON.parse(readFileSync(`${here}${folder}/${name}`, 'utf8'))
        expect(gold.slug).toBe(name.replace(/\.json$/, ''))
        expect(gold.year).toBeGreaterThan(1990)
        for (const talk of gold.talks) {
          expect(talk.title.length).toBeGreaterThan(2)
          expect(Number.isInteger(talk.line)).toBe(true)
          for (const list of [talk.speakers, talk.companies, talk.tools, talk.links]) expect(Array.isArray(list)).toBe(true)
        }
      })
})
