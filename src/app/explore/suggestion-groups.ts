// Suggestions in; their groups, and the names by which the field and its list know each other, out. Pure.
import type { Offered, SuggestionKind } from './suggested.ts'

export const listId = 'suggestions'
export const optionId = (at: number): string => `suggestion-${at}`

/** Each kind together, the kinds in the order of their best. */
export const inGroups = (suggestions: readonly Offered[]): { kind: SuggestionKind; of: Offered[] }[] => {
  const groups = new Map<SuggestionKind, Offered[]>()
  for (const suggestion of suggestions) groups.set(suggestion.kind, [...(groups.get(suggestion.kind) ?? []), suggestion])
  return [...groups].map(([kind, of]) => ({ kind, of }))
}
