// Suggestions as the field shows and takes them. Pure: their order, and what a choice makes of the text.
import type { Suggestion } from '../../search/suggest.ts'
import { cut } from '../../search/query/pieces.ts'
import { inGroups } from './suggestion-groups.ts'

/** What the reader asked for lately, and the way to forget that; in the place of the whole text. */
type Kept = Pick<Suggestion, 'id' | 'name' | 'start' | 'end' | 'alias' | 'takeaways'>
export type Remembered = (Kept & { kind: 'recent' }) | (Kept & { kind: 'forget' })
/** What it brings is not always known. */
export type Offered = (Omit<Suggestion, 'takeaways'> & { takeaways?: number | undefined }) | Remembered
export type SuggestionKind = Offered['kind']
/** `text` is what they were asked for; they stand in the order in which they are shown. */
export type Shown = { text: string; suggestions: Offered[] }

export const shownFrom = (text: string, suggestions: readonly Offered[]): Shown => ({
  text,
  suggestions: inGroups(suggestions).flatMap(({ of }) => of),
})

/** Searches by their addresses, with their words, as suggestions; last the way to forget them. */
export const rememberedFrom = (searches: readonly { id: string; name: string }[]): Remembered[] =>
  searches.length === 0
    ? []
    : [
        ...searches.map(search => ({ kind: 'recent' as const, ...search, start: 0, end: 0 })),
        { kind: 'forget', id: 'forget', name: 'Forget these searches', start: 0, end: 0 },
      ]

/** What of the text as it is now a suggestion stands for: letters may have come since. Nothing where other parts changed. */
export const placeNow = (asked: string, now: string, { start, end }: Offered): { start: number; end: number } | undefined => {
  const after = asked.length - end
  const there = now.startsWith(asked.slice(0, start)) && now.endsWith(asked.slice(end)) && now.length - after >= start
  return there ? { start, end: now.length - after } : undefined
}

/** The text with a word in the place of what was typed of it, and the caret behind it. */
export const completed = (text: string, { start, end }: { start: number; end: number }, word: string) => ({
  text: text.slice(0, start) + word + text.slice(end),
  caret: start + word.length,
})

/** Where the caret stands once a part of the text is taken out as `insteadOf` does. */
export const caretWithout = (text: string, place: { start: number; end: number }): number => cut(text, [place], place.end).caret
