// A recap's metadata in; the address at which the recap itself is published, out, where it states a whole one.
// Refuses a path alone (`/2017/05/srecon/`): only the author's own host knows where that stands.
import { type Metadata, textOf } from '../read/metadata.ts'

/** What generators call it, the surest first. */
const keys = ['canonical', 'canonical_url', 'canonicalurl', 'canonical-url', 'permalink', 'url']

export const publishedAt = (metadata: Metadata): string | undefined =>
  keys
    .flatMap(key => textOf(metadata.get(key)) ?? [])
    .find(address => /^https?:\/\/[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#][^\s"<>]*)?$/i.test(address))
