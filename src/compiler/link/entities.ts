// Names in; one entity for each, known to the vocabulary or not, out. Names of the vocabulary keep their ids whatever a recap
// brings; of two found names that want one id, the first has it.
import { fold, slug, uniqueIds } from '../../corpus/ids.ts'
import { byId } from '../../corpus/order.ts'
import type { Entity, EntityKind } from '../../corpus/schema.ts'
import type { Name, Vocabulary } from '../vocabulary.ts'
import type { DraftName } from './draft.ts'

export type Identity = { key: string; slug: string; known: Name | undefined }

/** What a name means by itself, whichever recap says it: worth remembering while the vocabulary stays the same. */
export const createIdentities = (vocabulary: Vocabulary): ((kind: EntityKind, name: string) => Identity) => {
  const remembered = new Map<string, Identity>()
  return (kind, name) => {
    const asked = `${kind} ${name}`
    const found = remembered.get(asked)
    if (found) return found
    const known = vocabulary.find(kind, name)
    const identity = { key: known ? `known ${known.id}` : `found ${fold(name)}`, slug: known?.id ?? slug(name), known }
    remembered.set(asked, identity)
    return identity
  }
}

export class Entities {
  private readonly byKey = new Map<string, Entity>()
  private readonly ids = uniqueIds()
  private readonly kind: EntityKind
  private readonly identify: ReturnType<typeof createIdentities>
  constructor(kind: EntityKind, vocabulary: Vocabulary, identify: ReturnType<typeof createIdentities>) {
    this.kind = kind
    this.identify = identify
    for (const name of vocabulary.names) if (name.kind === kind) this.ids(name.id)
  }
  idOf({ name, url }: Pick<DraftName, 'name' | 'url'>, { key, slug: wanted, known }: Identity): string {
    let entity = this.byKey.get(key)
    if (!entity) {
      const address = known?.url ?? url
      entity = {
        id: known?.id ?? this.ids(wanted),
        name: known?.name ?? name,
        aliases: known?.aliases ?? [],
        ...(address ? { url: address } : {}),
        known: Boolean(known),
        editions: [],
        talks: [],
        takeaways: 0,
      }
      this.byKey.set(key, entity)
    }
    if (!entity.url && url) entity.url = url
    return entity.id
  }
  /** Those that some recap names; the vocabulary's makers lead to companies that are among them. */
  list(companies?: Entities): Entity[] {
    const entities = [...this.byKey.values()].sort(byId)
    if (companies)
      for (const entity of entities) {
        const maker = this.identify(this.kind, entity.name).known?.maker
        const company = maker === undefined ? undefined : companies.existing(maker)
        if (company) entity.maker = company
      }
    return entities
  }
  private existing(name: string): string | undefined {
    return this.byKey.get(this.identify(this.kind, name).key)?.id
  }
}
