// The keys that nearly every post with bare `Key: value` lines has one of: a first paragraph such as `Note: this is long`
// has none.

export const usualKeys: ReadonlySet<string> = new Set([
  'title',
  'date',
  'slug',
  'category',
  'categories',
  'tags',
  'author',
  'authors',
  'summary',
  'modified',
  'status',
  'tagline',
  'lang',
  'layout',
])
