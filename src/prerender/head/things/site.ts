// A page that stands alone in; what it is out: the site with its search, a list, or the page about it.
import type { Place, Thing } from './place.ts'

export const siteThing = ({ addressOf }: Place, description: string): Thing => ({
  '@type': 'WebSite',
  '@id': addressOf('/'),
  name: 'Hallway',
  description,
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${addressOf('/')}?q={search_term_string}` },
    // An annotation of actions, which search engines read.
    'query-input': 'required name=search_term_string',
  },
})

export const pageThing = ({ addressOf }: Place, path: string, name: string): Thing => ({
  '@type': path === '/about' ? 'AboutPage' : 'CollectionPage',
  '@id': addressOf(path),
  name,
  isPartOf: { '@type': 'WebSite', '@id': addressOf('/'), name: 'Hallway' },
})
