// The project's own lists: one meaning a spelling, makers and addresses that lead somewhere, and no tool or company where
// a sentence only has the word.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fold } from '../corpus/ids.ts'
import type { Inline } from './read/inline.ts'
import { findMentions } from './recognise/mentions.ts'
import { type NameKind, readVocabulary } from './vocabulary.ts'

const folder = join(import.meta.dirname, '../../data/vocabulary')
const files = readdirSync(folder).map(path => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
const { vocabulary, diagnostics } = readVocabulary(files)
const kinds: NameKind[] = ['tool', 'company', 'topic', 'person', 'conference']
const ofKind = (kind: NameKind) => vocabulary.names.filter(name => name.kind === kind)

describe('the lists', () => {
  test('are read without a complaint: no spelling means two things of a kind, each maker is a listed company', () => {
    expect(diagnostics).toEqual([])
  })

  test.each(kinds)('give each %s an id of its own', kind => {
    const ids = ofKind(kind).map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test.each(kinds)('keep each %s in its place by name', kind => {
    const names = ofKind(kind).map(({ name }) => name)
    expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare))
  })

  test('repeat no spelling within an entry', () => {
    const repeating = vocabulary.names.filter(({ name, aliases, exact }) => {
      const spellings = [name, ...aliases].map(spelling => (exact ? spelling : fold(spelling)))
      return new Set(spellings).size !== spellings.length
    })
    expect(repeating.map(({ name }) => name)).toEqual([])
  })

  test('have web addresses only', () => {
    const addresses = files.flatMap(({ text }) => [...text.matchAll(/^ {2}url: (.*)$/gm)].map(found => found[1] ?? ''))
    expect(addresses.filter(address => !/^https?:\/\/[\w.-]+\.\w{2,}(\/\S*)?$/.test(address))).toEqual([])
  })

  test('know given names of many languages, and no word, place or tool for one', () => {
    const names = ['Thorsten', 'Sanjeev', 'Leszek', 'Graeme', 'Kentaro', 'Naiara', 'Georgios', 'Quang']
    expect(names.filter(name => !vocabulary.givenNames.has(fold(name)))).toEqual([])
    const others = ['Station', 'Denver', 'Chance', 'Legend', 'Atlas', 'Berlin', 'Jenkins', 'Neo4j', 'Story', 'Summer']
    expect(others.filter(word => vocabulary.givenNames.has(fold(word)))).toEqual([])
  })

  test('know two spellings or more of at least forty topics', () => {
    expect(ofKind('topic').filter(({ aliases }) => aliases.length > 0).length).toBeGreaterThanOrEqual(40)
  })

  test('let no name of one or two letters match in another capitalisation', () => {
    const short = vocabulary.names.filter(
      ({ name, aliases, exact, code }) => !exact && !code && [name, ...aliases].some(spelling => /^\p{L}{1,2}$/u.test(spelling)),
    )
    expect(short.map(({ name }) => name)).toEqual([])
  })
})

/** Capitalised at the start of a sentence, `Vault`, `Helm`, `Salt`, `Rust`, `Slack` and `Square` are taken for the name: most often they are. */
describe('a word that is also a name', () => {
  test.each([
    'We go fast and make a box to target the gap; the chef added salt in spring.',
    'A consul sent an envoy to the square, and the vault stayed shut.',
    'Go home, said the speaker, and take the rest of the day off.',
    'Spring came early that year. The salt was on the table. A swift action followed.',
    'Make it work, then make it fast. Target the slow queries first.',
    'Box by box they carried the hardware out. Shell by shell, wall by wall.',
    'Notions of safety differ; a linear process cannot cope with slack in the schedule.',
    'Orange was the colour of the badge, an apple stood on every desk.',
    'The flow of work matters. Flow comes from small batches.',
    'Beam by beam the stage was built while a storm passed over the city.',
    'The rust never sleeps, and a dash of luck helped us to a swift recovery.',
    'An ant, a ray of light and a dart: three metaphors in one keynote.',
    'To vault the fence you need a run-up; a helm and a rudder are parts of a boat.',
    'Indeed, the gap between teams grew. Monday was the day of the workshops.',
    'The shell of the building is old, the meta level of the talk was not.',
    'We were torn between a stripe and a plain shirt, and the puppet on the slide wore neither.',
    'Temporal coupling hurts, and so does a cluster of small teams that share a queue.',
    'The atlas lay open, a compass beside it; the pilot read the map aloud.',
    'Feature after feature went out, each with a flag, a plan and a rollback.',
    'The relay race was a good picture for a handover: the baton must not drop.',
    'He told a joke about a falcon, a dragon and a gopher in a bar.',
    'Nobody drew a line between the signal and the noise; the median hid the rest.',
    'A mantis, a kraken and an octopus decorated the stickers on her laptop.',
    'Hope is no strategy. Luck is no plan. Trust is a good start.',
    'The witness took the stand: a tale of pulp fiction and of thin ice.',
    'Prune the backlog, sketch a plan, and pin the list to the wall.',
    'Every singer needs a mirror, every team an honest friend.',
    'A flash of lightning, a bolt from the blue, then silence on the call.',
    'Boundaries help. Boundary objects help even more, said the panel.',
    'The crowd would hum, snap their fingers and toast the winner.',
    'The wire was cut, the fiber too, and the router sat in the dark.',
    'Parsing is hard, so keep the grammar small and the tests many.',
    'Unity in the team, cadence in the releases, harmony in the music afterwards.',
    'The hive was busy; a drone hovered over the field of clover.',
    'Foundation and empire were the themes of the evening, with pasta for dinner.',
    'Prefer a plain chart to a fancy one, and a label to a legend.',
    'Bottle the lessons, pass them on, and raise a glass to the on-call people.',
    'Cement the habit with a checklist; a crate of apples is a fine reward.',
    'Fresh coffee, a quiet room, and a brisk walk: the hallway at its best.',
    'Scale the wall in pairs, rally the others, and rest at the top.',
    'Chase the error upstream. Chalk up another win. Echo what you heard.',
    'Ruff weather outside, yet the mood inside was mellow and the seats soft.',
    'Linear growth was expected. Some slack was not planned for, and the plan broke.',
  ])('is none in: %s', text => {
    const inline: Inline = { text, spans: [], source: [] }
    const found = findMentions(inline, vocabulary).filter(({ entity }) => entity === 'tool' || entity === 'company')
    expect(found.map(({ name }) => name)).toEqual([])
  })
})

describe('a list with mistakes', () => {
  const read = (path: string, text: string) => readVocabulary([{ path, text }]).diagnostics

  test('says where a spelling stands a second time', () => {
    const [problem] = read('tools.yaml', '- name: Kafka\n- name: Storm\n- name: Apache Kafka\n  aliases: [kafka]\n')
    expect(problem).toMatchObject({ rule: 'vocabulary-duplicate', file: 'tools.yaml', line: 3 })
  })

  test('says where a maker is no listed company', () => {
    const [problem] = read('tools.yaml', '# Tools.\n\n- name: Kafka\n  maker: Nobody\n')
    expect(problem).toMatchObject({ rule: 'vocabulary-maker', file: 'tools.yaml', line: 3 })
  })

  test('says where an entry has no name', () => {
    const [problem] = read('tools.yaml', '- name: Kafka\n- url: https://example.org/\n')
    expect(problem).toMatchObject({ rule: 'vocabulary-entry', file: 'tools.yaml', line: 2 })
  })
})
