// A key event in; the sign that it stands for out, where it is meant as a shortcut: alone, not held, with nothing being written and
// no dialog open, and where shortcuts are wanted.
import { areEnabled } from './shortcuts.ts'

const writes = 'input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable]'

export const singleKey = (event: KeyboardEvent): string | undefined => {
  const { key, repeat, isComposing, ctrlKey, metaKey, altKey, defaultPrevented, target } = event
  if (key.length !== 1 || repeat || isComposing || ctrlKey || metaKey || altKey || defaultPrevented) return undefined
  if (target instanceof Element && target.closest(writes)) return undefined
  return areEnabled() && !document.querySelector('dialog[open]') ? key : undefined
}
