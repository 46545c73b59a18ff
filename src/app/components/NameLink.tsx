// A kind and an id in; its name out, as a link, in the form that tells the kind: tools boxed, companies semibold,
// topics italic, people plain.
import { Link } from 'react-router'
import type { EntityKind } from '../../corpus/schema.ts'
import { pagePath } from '../addresses.ts'
import { useLookups } from '../corpus-queries.ts'

export const NameLink = ({ kind, id }: { kind: EntityKind; id: string }) => {
  const { entities } = useLookups()
  return (
    <Link className={`name-${kind}`} to={pagePath(kind, id)}>
      <bdi>{entities[kind].get(id)?.name ?? id}</bdi>
    </Link>
  )
}
