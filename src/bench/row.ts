// One figure that a benchmark measured, as `--json` writes it; and rows as a table for a person.

/** `talks`: how many talks the input had. */
export type Row = { bench: string; engine: string; talks: number; metric: string; value: number; unit: string }

/** Among sizes: the corpus of data/, however many talks that has. */
export const REAL = 0

/** `engines`: those that are wanted, of a benchmark that has several; all where it says none. `slow`: how many times slower a
 *  processor it measures as well, where it can. `seconds` bounds the queries of each engine, where they may take long. */
export type Bench = {
  name: string
  /** Only where it is asked for: what it needs is large. */
  byNameAlone?: true
  /** Sizes may hold REAL. */
  takesReal?: true
  run(sizes: number[], tell: (line: string) => void, engines?: string[], slow?: number, seconds?: number): Promise<Row[]>
}

const digits = (value: number): string => value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2)

export const table = (rows: Row[]): string => {
  const cells = rows.map(({ bench, talks, metric, engine, value, unit }) => [
    bench,
    `${talks} talks`,
    metric,
    engine,
    digits(value),
    unit,
  ])
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map(row => row[column]?.length ?? 0)))
  const line = (row: string[]) =>
    row.map((cell, column) => (column === 4 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  ')
  return cells.map(row => line(row).trimEnd()).join('\n')
}

export const median = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
