// Answers what was looked up, or the 404 that the page for unknown addresses is drawn for.
export const found = <Item>(item: Item | undefined): Item => {
  if (item === undefined) throw new Response(null, { status: 404, statusText: 'Not found' })
  return item
}
