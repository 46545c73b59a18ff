// A part of the app that did not load in; the page loaded anew, once in the life of a tab, where that helps: the site answers, and
// no copy on this device would give the same page again. Offline, behind a sign-in page and where nothing is remembered: nothing.
import { base } from './base.ts'

const key = 'hallway-reloaded'

export const reloadOnce = async (): Promise<void> => {
  try {
    if (navigator.serviceWorker?.controller || sessionStorage.getItem(key)) return
    // Whoever else answers has no JSON there.
    await (await fetch(`${base}corpus/manifest.json`, { cache: 'no-store' })).json()
    sessionStorage.setItem(key, '1')
    location.reload()
  } catch {
    // The words on the page say what can be done.
  }
}
