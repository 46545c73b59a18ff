// The view of explore in; letters that were typed before the app was there, and stand in the field alone, become its text.
import { useEffect } from 'react'
import { fieldId } from './SearchField.tsx'
import type { View } from './use-view.ts'

/** To be used after the view: what the view does as it begins comes first. */
export const useEarlyText = (view: View): void => {
  useEffect(() => {
    const field = document.getElementById(fieldId)
    if (!(field instanceof HTMLInputElement)) return
    const { value, selectionStart } = field
    if (value && value !== view.query.q) view.type(value, selectionStart ?? value.length)
    // Once, as the app takes over.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])
}
