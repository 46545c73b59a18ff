// What to cite in; a button out that opens "Cite and share". Everything behind it loads when it is first pressed.
import { type ComponentType, useState } from 'react'
import type { Citable } from './citable.ts'
import { markCitable } from './citable-rows.ts'
import type { CiteDialogProps } from './CiteDialog.tsx'

type Props = {
  of: Citable
  /** What is cited, for those who hear the button without its place: `this takeaway`. */
  about: string
  className?: string
  label?: string
}

export const CiteButton = ({ of, about, className = 'plain-button', label = 'Cite' }: Props) => {
  const [Dialog, setDialog] = useState<ComponentType<CiteDialogProps>>()
  const [state, setState] = useState<'closed' | 'open' | 'failed'>('closed')
  const open = () =>
    import('./CiteDialog.tsx').then(
      ({ CiteDialog }) => {
        setDialog(() => CiteDialog)
        setState('open')
      },
      () => setState('failed'),
    )
  return (
    <>
      <button
        type="button"
        className={`${className} no-print`}
        aria-haspopup="dialog"
        data-cite=""
        ref={button => {
          if (button) markCitable(button, of)
        }}
        onClick={open}
      >
        {state === 'failed' ? 'Try again to cite' : label}
        <span className="sr-only"> {about}</span>
      </button>
      {Dialog && state === 'open' && <Dialog of={of} about={about} onClose={() => setState('closed')} />}
    </>
  )
}
