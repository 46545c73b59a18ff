// Listens for the keys that act by themselves, and shows them all in a dialog. Silent otherwise.
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { useCiteKey } from '../cite/use-cite-key.ts'
import { ShortcutsDialog } from './ShortcutsDialog.tsx'
import { singleKey } from './single-key.ts'
import { rowOf, walk, wayTo } from './walk.ts'

const arrows: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1 }
const letters: Record<string, 1 | -1> = { j: 1, k: -1 }

const isPlain = ({ ctrlKey, metaKey, altKey, shiftKey, defaultPrevented }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && !shiftKey && !defaultPrevented

export const Shortcuts = () => {
  useCiteKey()
  const navigate = useNavigate()
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const search = async () => {
      await navigate('/')
      document.getElementById('search')?.focus()
    }
    const onRow = (event: KeyboardEvent): boolean => {
      const { target, key } = event
      if (!(target instanceof HTMLElement) || rowOf(target) !== target || !isPlain(event)) return false
      const step = arrows[key]
      if (step) return walk(step)
      const to = key === 'Enter' ? wayTo(target) : undefined
      if (to) void navigate(to)
      return to !== undefined
    }
    const press = (event: KeyboardEvent) => {
      const key = singleKey(event)
      const step = letters[key ?? '']
      let done = onRow(event) || (step !== undefined && walk(step))
      if (key === '?') {
        setOpen(true)
        done = true
      } else if (key === '/' && !document.getElementById('search')) {
        void search()
        done = true
      }
      if (done) event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [navigate])
  return open && <ShortcutsDialog onClose={() => setOpen(false)} />
}
