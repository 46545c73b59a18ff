// All keys in a dialog. Modal: the browser keeps the focus within, closes on Escape, and gives the focus back.
import { useEffect, useRef } from 'react'
import { KeyList } from './KeyList.tsx'

export const ShortcutsDialog = ({ onClose }: { onClose: () => void }) => {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="keys-dialog" aria-labelledby="keys-title" onClose={onClose}>
      <div className="keys-head">
        <h2 id="keys-title">Keys</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
      <KeyList />
    </dialog>
  )
}
