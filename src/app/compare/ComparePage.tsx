// Two tools, companies or years side by side; one, with what it can be compared with; or none, with the way to begin.
import { useEffect, useState } from 'react'
import { useLoaderData, useNavigate } from 'react-router'
import { type Told, WhatIsTold } from '../components/WhatIsTold.tsx'
import { Beginning } from './Beginning.tsx'
import { OneSide } from './OneSide.tsx'
import type { ComparedData } from './route.tsx'
import { SideBySide } from './SideBySide.tsx'

/** What was wrong with an address is said beside the one that took its place, until the next. */
const useTold = ({ compared: { told, path }, written }: ComparedData): Told[] => {
  const navigate = useNavigate()
  const [kept, setKept] = useState<{ path: string; told: Told[] }>()
  useEffect(() => {
    if (written === path) return setKept(before => (before?.path === path ? before : undefined))
    setKept({ path, told })
    navigate(path, { replace: true, preventScrollReset: true })
  }, [written, path, told, navigate])
  return kept?.path === path ? kept.told : told
}

export const ComparePage = () => {
  const data = useLoaderData<ComparedData>()
  const { sides } = data
  const told = useTold(data)
  const [one, other] = sides
  const title = one === undefined ? 'Compare' : other ? `${one.name} and ${other.name}` : `Compare ${one.name}`
  // After the frame, which knows the page but not what is compared.
  useEffect(() => {
    document.title = `${title} · Hallway`
  }, [title])
  const remarks = <WhatIsTold told={told} />
  if (one === undefined) return <Beginning remarks={remarks} />
  return other === undefined ? <OneSide side={one} remarks={remarks} /> : <SideBySide one={one} other={other} remarks={remarks} />
}
