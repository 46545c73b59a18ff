// Hits counted under the name of a figure in; precision and recall out. Of a figure with nothing found or nothing to be found,
// which would say nothing, only the other.

type Count = { hit: number; found: number; gold: number }
export type Tally = {
  add(figure: string, hit: number, found: number, gold: number): void
  figures(): { figure: string; metric: string; value: number }[]
}

const share = (metric: string, part: number, whole: number) => (whole === 0 ? [] : [{ metric, value: part / whole }])

export const createTally = (): Tally => {
  const counts = new Map<string, Count>()
  return {
    add(figure, hit, found, gold) {
      const count = counts.get(figure) ?? { hit: 0, found: 0, gold: 0 }
      counts.set(figure, { hit: count.hit + hit, found: count.found + found, gold: count.gold + gold })
    },
    figures: () =>
      [...counts].flatMap(([figure, { hit, found, gold }]) =>
        [...share('precision', hit, found), ...share('recall', hit, gold)].map(one => ({ figure, ...one })),
      ),
  }
}
