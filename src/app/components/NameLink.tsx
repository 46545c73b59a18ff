// A kind and an id in; its name out, as a link, in the form that tells the kind: tools boxed, companies semibold,
// topics italic, people plain.
import type { EntityKind } from '../../corpus/schema.ts'
import { pagePath } from '../addresses.ts'
import { useLookups } from '../corpus-queries.ts'
import { breakable } from './breakable.tsx'
import { PlainLink } from './PlainLink.tsx'

export const NameLink = ({ kind, id }: { kind: EntityKind; id: string }) => {
  const { entities } = useLookups()
  return (
    <PlainLink className={`name-${kind}`} to={pagePath(kind, id)}>
      <bdi>{breakable(entities[kind].get(id)?.name ?? id)}</bdi>
    </PlainLink>
  )
}
