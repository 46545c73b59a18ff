// Suggestions as the field shows and takes them. Pure: their order by groups, and what a choice makes of the text.
import type { Suggestion } from '../../search/suggest.ts'
import { cut } from '../../search/query/pieces.ts'

export type SuggestionKind = Suggestion['kind']
/** `text` is what they were asked for; they stand in the order in which they are shown. */
export type Shown = { text: string; suggestions: Suggestion[] }

/** Each kind together, the kinds in the order of their best. */
export const inGroups = (suggestions: readonly Suggestion[]): { kind: SuggestionKind; of: Suggestion[] }[] => {
  const groups = new Map<SuggestionKind, Suggestion[]>()
  for (const suggestion of suggestions) groups.set(suggestion.kind, [...(groups.get(suggestion.kind) ?? []), suggestion])
  return [...groups].map(([kind, of]) => ({ kind, of }))
}

export const shownFrom = (text: string, suggestions: readonly Suggestion[]): Shown => ({
  text,
  suggestions: inGroups(suggestions).flatMap(({ of }) => of),
})

/** What of the text as it is now a suggestion stands for: letters may have come since. Nothing where other parts changed. */
export const placeNow = (asked: string, now: string, { start, end }: Suggestion): { start: number; end: number } | undefined => {
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
