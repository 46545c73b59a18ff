// Ids of one kind in; their names out, parted by commas, as a sentence has them.
import { Fragment } from 'react'
import type { EntityKind } from '../../corpus/schema.ts'
import { NameLink } from './NameLink.tsx'

export const NameList = ({ kind, ids }: { kind: EntityKind; ids: string[] }) =>
  ids.map((id, i) => (
    <Fragment key={id}>
      {i > 0 && ', '}
      <NameLink kind={kind} id={id} />
    </Fragment>
  ))
