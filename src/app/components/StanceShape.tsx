// A stance as a shape: filled for having it, hollow for looking at it, struck through for having left it. Its word stands beside.
import type { StanceName } from '../../corpus/schema.ts'

const shapes: Record<StanceName, React.ReactNode> = {
  uses: <circle cx="7" cy="7" r="5" fill="currentColor" />,
  built: <rect x="2.500" y="2.500" width="9" height="9" fill="currentColor" />,
  recommends: <path d="M7 1.500 12.800 12H1.200z" fill="currentColor" />,
  evaluates: <circle cx="7" cy="7" r="4.200" fill="none" stroke="currentColor" strokeWidth="1.800" />,
  replaced: (
    <>
      <circle cx="7" cy="7" r="4.200" fill="none" stroke="currentColor" strokeWidth="1.800" />
      <path d="M2.500 11.500 11.500 2.500" stroke="currentColor" strokeWidth="1.800" />
    </>
  ),
  warns: <path d="M7 2.400 12 11.400H2z" fill="none" stroke="currentColor" strokeWidth="1.800" />,
}

export const StanceShape = ({ stance }: { stance: StanceName }) => (
  <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false" className="inline-block align-[-2px]">
    {shapes[stance]}
  </svg>
)
