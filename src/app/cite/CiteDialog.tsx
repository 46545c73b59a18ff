// What to cite in; the dialog "Cite and share" out: the address, the system's share sheet, the citation in each format.
// Modal: the browser keeps the focus within, closes on Escape, and gives the focus back.
import '../../styles/for-cite.css'
import { useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { wholeAddress } from '../base.ts'
import { useLookups } from '../corpus-queries.ts'
import { CopyField } from './CopyField.tsx'
import type { Citable } from './citable.ts'
import { Downloads } from './Downloads.tsx'
import { FormatChoice } from './FormatChoice.tsx'
import { addresses } from './formats/address.ts'
import { formats } from './formats/formats.ts'
import { referencesOf } from './references.ts'
import { ShareButton } from './ShareButton.tsx'

export type CiteDialogProps = { of: Citable; about: string; onClose: () => void }

export const CiteDialog = ({ of, about, onClose }: CiteDialogProps) => {
  const lookups = useLookups()
  const heading = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [format, setFormat] = useState(formats[0])
  const [said, setSaid] = useState('')
  useEffect(() => {
    const shown = dialog.current
    if (!shown || shown.open) return
    shown.showModal()
    shown.querySelector<HTMLElement>('[data-focus-first]')?.focus()
  }, [])
  /** Said again, it is heard again: the line is empty for a moment. */
  const say = (words: string) => {
    setSaid('')
    requestAnimationFrame(() => setSaid(words))
  }
  const references = referencesOf(of, lookups, wholeAddress)
  const [first] = references
  const several = references.length > 1
  const text = format.write(references)
  return createPortal(
    <dialog ref={dialog} className="cite-dialog" aria-labelledby={heading} onClose={onClose}>
      <div className="cite-head">
        <h2 id={heading}>
          Cite and share <span>{about}</span>
        </h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
      <div className="cite-part">
        <CopyField
          label={several ? 'Addresses' : 'Address'}
          what={several ? 'addresses' : 'address'}
          text={addresses(references)}
          rows={1}
          onSay={say}
          autoFocus
        />
        {first && !several && <ShareButton url={first.address} title={document.title} onSay={say} />}
      </div>
      <div className="cite-part">
        <FormatChoice
          chosen={format}
          onChoose={next => {
            setFormat(next)
            setSaid('')
          }}
        />
        <CopyField
          key={format.id}
          label={`${format.name}${several ? `, ${references.length} takeaways` : ''}`}
          what="citation"
          text={text}
          rows={8}
          className="button solid"
          onSay={say}
          labelHidden
        />
        {several && (
          <p className="copy-row">
            <Downloads references={references} />
          </p>
        )}
      </div>
      <p role="status" className="cite-said">
        {said}
      </p>
    </dialog>,
    document.body,
  )
}
