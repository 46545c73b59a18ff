// What the address or the text says that was not understood, with the ways on as addresses of Explore and of the lists.
import { memo } from 'react'
import { collections } from '../../corpus/lookups.ts'
import type { Remark, Way } from '../../search/query/remarks.ts'
import { WhatIsTold } from '../components/WhatIsTold.tsx'
import { viewPath } from './use-view.ts'

const pathOf = ({ to }: Way): string => (typeof to === 'string' ? `/${collections[to]}` : viewPath(to))

export const Remarks = memo(({ remarks }: { remarks: Remark[] }) => (
  <WhatIsTold
    told={remarks.map(({ ways, ...words }) => ({ ...words, ways: ways.map(way => ({ label: way.label, path: pathOf(way) })) }))}
  />
))
