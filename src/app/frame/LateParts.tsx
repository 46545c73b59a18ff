// The parts that load after the page.
import { ChosenBar } from '../cite/ChosenBar.tsx'
import { Shortcuts } from '../shortcuts/Shortcuts.tsx'

export const LateParts = () => (
  <>
    <ChosenBar />
    <Shortcuts />
  </>
)
