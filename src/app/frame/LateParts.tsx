// The parts that load after the page.
import { useEffect } from 'react'
import { ChosenBar } from '../cite/ChosenBar.tsx'
import { Shortcuts } from '../shortcuts/Shortcuts.tsx'
import { useReadiness } from './use-readiness.ts'

/** `onReady`, once they listen. */
export const LateParts = ({ onReady }: { onReady: () => void }) => {
  // Once: what it does is done then.
  // oxlint-disable-next-line react/exhaustive-deps
  useEffect(onReady, [])
  useReadiness()
  return (
    <>
      <ChosenBar />
      <Shortcuts />
    </>
  )
}
