import { expect, test } from 'vitest'
import { gapsOf } from './coverage-gaps.ts'
import type { Edition, EditionDetails, Entity, LinkRole, RecapSummary, Summaries, Takeaway, TalkSummary } from './schema.ts'

const talk = (id: string, rest: Partial<TalkSummary> = {}): TalkSummary => ({
  ...{ id, title: id, kind: 'talk', edition: 'e', people: ['ann'], companies: ['corp'], tools: [], topics: [] },
  ...{ recaps: ['r'], takeaways: 1 },
  ...rest,
})
const recap = (id: string, rest: Partial<RecapSummary> = {}): RecapSummary => ({
  ...{ id, path: `${id}.md`, title: id, edition: 'e', lines: 1, talks: [], takeaways: 1 },
  ...rest,
})
const edition = (recaps: string[], takeaways = 0): Edition => ({
  ...{ id: 'e', name: 'Conf 2001', series: 'Conf', region: null, year: 2001, talks: 1, takeaways, recaps },
})
const entity = (id: string, known: boolean): Entity => ({
  ...{ id, name: id, aliases: [], known, editions: ['e'], talks: [], takeaways: 1 },
})
const summaries = (rest: Partial<Summaries> = {}): Summaries => ({
  ...{ schema: 2, editions: [], talks: [], tools: [], companies: [], topics: [], people: [], recaps: [] },
  ...rest,
})

const link = (role: LinkRole) => ({ url: 'https://example.org/', role, text: 'there' })
const takeaway = (inTalk: string | undefined, role: LinkRole): Takeaway => ({
  ...{ id: 't', kind: 'claim', voice: 'speaker', text: 'Said there', recap: 'r', edition: 'e', line: 1, endLine: 1 },
  ...(inTalk === undefined ? {} : { talk: inTalk }),
  ...{ mentions: [], stances: [], figures: [], code: [], links: [{ ...link(role), start: 5, end: 10 }] },
})
const details = (talks: [TalkSummary, LinkRole[]][], takeaways: Takeaway[] = []): EditionDetails => ({
  ...{ schema: 2, edition: 'e', takeaways },
  talks: talks.map(([each, roles]) => ({ ...each, links: roles.map(link), sources: [], evidence: [] })),
})

test('talks lack a speaker, a company or a takeaway where the recaps name none', () => {
  const talks = [talk('whole'), talk('nobody', { people: [] }), talk('bare', { people: [], companies: [], takeaways: 0 })]
  expect(gapsOf(summaries({ talks }), []).talks).toMatchObject({
    withoutSpeaker: { lacking: 2, of: 3 },
    withoutCompany: { lacking: 1, of: 3 },
    withoutTakeaway: { lacking: 1, of: 3 },
  })
})

test('slides or a video count, of the talk or of one of its takeaways, and neither a programme nor a link beside it', () => {
  const talks = ['slides', 'video', 'programme', 'said', 'none'].map(id => talk(id))
  const [slides, video, programme, said, none] = talks as [TalkSummary, TalkSummary, TalkSummary, TalkSummary, TalkSummary] // five were mapped
  const of = details(
    [
      [slides, ['slides']],
      [video, ['article', 'video']],
      [programme, ['programme', 'original']],
      [said, []],
      [none, []],
    ],
    [takeaway('said', 'video'), takeaway('none', 'code'), takeaway(undefined, 'slides')],
  )
  expect(gapsOf(summaries({ talks }), [of]).talks.withoutRecording).toEqual({ lacking: 2, of: 5 })
})

test('a writer is who wrote the original, however the name is cased; three days of one writer are one view', () => {
  const recaps = [
    recap('day-1', { author: 'Hallway', original: { author: 'Ann Example' } }),
    recap('day-2', { author: 'Hallway', original: { author: 'ann example' } }),
    recap('other', { author: 'Hallway', original: { author: 'Bob Sample' } }),
    recap('own', { author: 'Ann Example' }),
  ]
  const talks = [
    talk('alone', { recaps: ['day-1'] }),
    talk('one', { recaps: ['day-1', 'day-2', 'own'] }),
    talk('two', { recaps: ['day-1', 'other'] }),
  ]
  const gaps = gapsOf(summaries({ recaps, talks, editions: [edition(['day-1', 'day-2']), edition(['day-1', 'other'])] }), [])
  expect(gaps.talks.byOneWriter).toEqual({ lacking: 2, of: 3 })
  expect(gaps.editionsByOneWriter).toEqual({ lacking: 1, of: 2 })
})

test('recaps that name no writer are not taken for one writer’s', () => {
  const recaps = [
    recap('a', { author: 'Hallway', original: { title: 'Notes' } }),
    recap('b', { author: 'Hallway', original: {} }),
  ]
  const talks = [talk('both', { recaps: ['a', 'b'] })]
  expect(gapsOf(summaries({ recaps, talks }), []).talks.byOneWriter).toEqual({ lacking: 0, of: 1 })
})

test('takeaways of no talk are those of the editions that no talk counts', () => {
  const talks = [talk('a', { takeaways: 3 }), talk('b', { takeaways: 4 })]
  expect(gapsOf(summaries({ talks, editions: [edition([], 10)] }), []).takeawaysOfNoTalk).toEqual({ lacking: 3, of: 10 })
})

test('names that the vocabulary does not have are counted by kind', () => {
  const { unknown } = gapsOf(summaries({ tools: [entity('a', true), entity('b', false)], people: [entity('ann', false)] }), [])
  expect(unknown).toEqual({ tools: { lacking: 1, of: 2 }, companies: { lacking: 0, of: 0 }, people: { lacking: 1, of: 1 } })
})
