// A label and text in; a field out that shows the text, can be focused and selected, and is copied by its button.
// Where the clipboard is refused or missing, the text is selected and the reader told which keys copy it.
import { useId, useRef } from 'react'
import { copyKeys, copyText } from './copy-text.ts'

type Props = {
  label: string
  text: string
  rows: number
  /** What the button copies: `address`. */
  what: string
  className?: string
  onSay: (words: string) => void
  autoFocus?: boolean
  /** Where what stands above says as much to those who see it. */
  labelHidden?: boolean
}

export const CopyField = ({ label, text, rows, what, className = 'button', onSay, autoFocus, labelHidden }: Props) => {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const copy = async () => {
    const copied = await copyText(text)
    if (copied) return onSay('Copied.')
    field.current?.focus()
    field.current?.select()
    onSay(`The text is selected. Press ${copyKeys()} to copy it.`)
  }
  return (
    <div className="copy-field">
      <label htmlFor={id} {...(labelHidden && { className: 'sr-only' })}>
        {label}
      </label>
      <textarea ref={field} id={id} readOnly rows={rows} value={text} spellCheck={false} />
      <p className="copy-row">
        <button type="button" className={className} onClick={copy} {...(autoFocus && { 'data-focus-first': '' })}>
          Copy<span className="sr-only"> the {what}</span>
        </button>
      </p>
    </div>
  )
}
