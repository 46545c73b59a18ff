// The choice of theme: the system's, light or dark; remembered where storage allows. public/first-paint.js applies it before paint.
import { useSyncExternalStore } from 'react'

const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

const key = 'hallway-theme'
const current = (): Theme => themes.find(theme => theme === document.documentElement.dataset['theme']) ?? 'system'

const apply = (theme: Theme) => {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  try {
    if (theme === 'system') localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}

const watchers = new Set<() => void>()
const watch = (watcher: () => void) => {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

export const ThemeControl = () => {
  const theme = useSyncExternalStore(watch, current, () => 'system' as const)
  const choose = (value: string) => {
    apply(themes.find(each => each === value) ?? 'system')
    for (const watcher of watchers) watcher()
  }
  return (
    <label className="theme">
      Theme{' '}
      <select className="select" value={theme} onChange={event => choose(event.target.value)}>
        <option value="system">System</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </select>
    </label>
  )
}
