// Names of all recaps in; one entity for each, known to the vocabulary or not, out. Names of the vocabulary keep their ids
// whatever a recap brings; of two found names that want one id, the first has it.
import { fold, slug, uniqueIds } from '../../corpus/ids.ts'
import { byId } from '../../corpus/order.ts'
import type { Entity, EntityKind } from '../../corpus/schema.ts'
import type { Name, Vocabulary } from '../vocabulary.ts'
import type { DraftName } from './draft.ts'
import { alike, same } from './same.ts'

/** An entity of which nothing is counted yet. */
export type NamedEntity = Omit<Entity, 'editions' | 'talks' | 'takeaways'>

/** `ids`: for each recap, one for each of its names. */
export type Naming = { ids: string[][]; entities: Record<EntityKind, NamedEntity[]> }

type Identity = { key: string; slug: string; known: Name | undefined }
type Identify = (kind: EntityKind, name: string) => Identity

/** What a name means by itself, whichever recap says it: worth remembering while the vocabulary stays the same. */
const createIdentities = (vocabulary: Vocabulary): Identify => {
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

class Entities {
  private readonly byKey = new Map<string, NamedEntity>()
  private readonly ids = uniqueIds()
  private readonly kind: EntityKind
  private readonly identify: Identify
  constructor(kind: EntityKind, vocabulary: Vocabulary, identify: Identify) {
    this.kind = kind
    this.identify = identify
    for (const name of vocabulary.names) if (name.kind === kind) this.ids(name.id)
  }
  idOf({ name, url }: DraftName, { key, slug: wanted, known }: Identity): string {
    let entity = this.byKey.get(key)
    if (!entity) {
      const address = known?.url ?? url
      entity = {
        id: known?.id ?? this.ids(wanted),
        name: known?.name ?? name,
        aliases: known?.aliases ?? [],
        ...(address ? { url: address } : {}),
        known: Boolean(known),
      }
      this.byKey.set(key, entity)
    }
    if (!entity.url && url) entity.url = url
    return entity.id
  }
  /** Those that some recap names; the vocabulary's makers lead to companies that are among them. */
  list(companies?: Entities): NamedEntity[] {
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

/** Names again and again: the lists of names come in the order of the recaps, and what did not change is the same object. */
export const createNaming = (vocabulary: Vocabulary): ((lists: DraftName[][]) => Naming) => {
  const identify = createIdentities(vocabulary)
  const identities = new WeakMap<DraftName[], Identity[]>()
  const given = new WeakMap<DraftName[], string[]>()
  let before: (Naming & { lists: DraftName[][] }) | undefined

  const identitiesOf = (list: DraftName[]): Identity[] => {
    const known = identities.get(list) ?? list.map(({ kind, name }) => identify(kind, name))
    identities.set(list, known)
    return known
  }

  return lists => {
    if (before && same(before.lists, lists)) return (before = { ...before, lists })
    const entities = {
      tool: new Entities('tool', vocabulary, identify),
      company: new Entities('company', vocabulary, identify),
      topic: new Entities('topic', vocabulary, identify),
      person: new Entities('person', vocabulary, identify),
    }
    const ids = lists.map(list => {
      const meant = identitiesOf(list)
      const made = list.map((name, i) => entities[name.kind].idOf(name, meant[i] ?? identify(name.kind, name.name)))
      const known = given.get(list)
      const kept = known && alike(known, made) ? known : made
      given.set(list, kept)
      return kept
    })
    const listed = (kind: EntityKind): NamedEntity[] => {
      const known = new Map(before?.entities[kind].map(entity => [entity.id, entity]))
      return entities[kind].list(kind === 'tool' ? entities.company : undefined).map(entity => {
        const earlier = known.get(entity.id)
        return earlier && same(earlier, entity) ? earlier : entity
      })
    }
    before = {
      lists,
      ids,
      entities: { tool: listed('tool'), company: listed('company'), topic: listed('topic'), person: listed('person') },
    }
    return before
  }
}
