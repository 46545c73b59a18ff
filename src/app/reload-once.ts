// A part of the app that did not load in; the page loaded anew, once in the life of a tab, where that helps: the site answers, and
// no copy on this device would give the same page again. Offline, behind a sign-in page and where nothing is remembered: nothing.
import { base } from './base.ts'

const key = 'hallway-reloaded'
/** In milliseconds: who loads anew does not wait longer for a host that does not answer. */
const patience = 2000

/**
 * WebKit remembers that a script could not be loaded ahead, and never asks the host for it again (https://bugs.webkit.org/270357);
 * so it is asked for here, past whatever is remembered.
 */
export const loadAnew = async (): Promise<void> => {
  const ahead = document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')
  const signal = AbortSignal.timeout(patience)
  // To its end: what is left half way is not kept.
  await Promise.allSettled([...ahead].map(async ({ href }) => (await fetch(href, { cache: 'reload', signal })).text()))
  location.reload()
}

export const reloadOnce = async (): Promise<void> => {
  try {
    if (navigator.serviceWorker?.controller || sessionStorage.getItem(key)) return
    // Whoever else answers has no JSON there.
    await (await fetch(`${base}corpus/manifest.json`, { cache: 'no-store' })).json()
    sessionStorage.setItem(key, '1')
    await loadAnew()
  } catch {
    // The words on the page say what can be done.
  }
}
