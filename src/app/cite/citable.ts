// What a reader can cite: takeaways, one or several together, or a page by its kind and id.
import type { PageKind } from '../../corpus/lookups.ts'
import type { Takeaway } from '../../corpus/schema.ts'

export type Citable = { kind: 'takeaways'; takeaways: Takeaway[] } | { kind: 'page'; page: PageKind; id: string }
