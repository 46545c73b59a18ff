// The recaps that stand side by side in; what each is called there out: its writer, and its title too where one wrote several.
import type { RecapSummary } from '../corpus/schema.ts'

/** Whose account a recap is: of the post that it reports on, or its own. */
export const writerOf = ({ original, author, title }: Pick<RecapSummary, 'original' | 'author' | 'title'>): string =>
  original?.author ?? author ?? title

export const recapNames = (ids: string[], recaps: ReadonlyMap<string, RecapSummary>): ((id: string) => string) => {
  const writers = new Map(
    [...new Set(ids)].map(id => {
      const recap = recaps.get(id)
      return [id, recap ? writerOf(recap) : id]
    }),
  )
  return id => {
    const writer = writers.get(id) ?? id
    const recap = recaps.get(id)
    const several = [...writers.values()].filter(each => each === writer).length > 1
    return several && recap ? `${writer}, “${recap.original?.title ?? recap.title}”` : writer
  }
}
