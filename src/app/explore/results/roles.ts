// What the parts of a table are, said outright: WebKit forgets it of a table that is laid out as a grid.
export const as = {
  table: { role: 'table' },
  rows: { role: 'rowgroup' },
  row: { role: 'row' },
  head: { role: 'columnheader' },
  cell: { role: 'cell' },
} as const
