// A path in; a control out that copies its whole address. Where the clipboard is refused, shows the address to be selected.
import { useEffect, useState } from 'react'
import { wholeAddress } from '../base.ts'

type State = 'idle' | 'copied' | 'refused'

export const CopyLink = ({ path, about, className = 'plain-button' }: { path: string; about?: string; className?: string }) => {
  const [state, setState] = useState<State>('idle')
  useEffect(() => {
    if (state !== 'copied') return
    const timer = setTimeout(() => setState('idle'), 2000)
    return () => clearTimeout(timer)
  }, [state])
  const copy = () =>
    // Absent where the page is not served securely.
    (navigator.clipboard?.writeText(wholeAddress(path)) ?? Promise.reject()).then(
      () => setState('copied'),
      () => setState('refused'),
    )
  if (state === 'refused')
    return (
      <input
        className="w-full border border-edge px-1"
        readOnly
        aria-label="Address to copy"
        value={wholeAddress(path)}
        ref={field => field?.select()}
      />
    )
  return (
    <button type="button" className={`${className} no-print`} onClick={copy}>
      {state === 'copied' ? 'Copied' : 'Copy link'}
      {about && <span className="sr-only"> to {about}</span>}
    </button>
  )
}
