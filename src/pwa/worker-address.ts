// The site's base in; the address that its service worker is registered from, out. There are two, which a host answers alike and a
// browser takes for two workers: where one waits in vain, one like it can be had from the other.

const plain = (base: string): string => `${base}service-worker.js`

/** What is registered for this site, whichever tab did so; nothing once it was removed. Rejects where the browser does not say. */
export const registrationOf = async (base: string): Promise<ServiceWorkerRegistration | undefined> => {
  const found = await navigator.serviceWorker.getRegistration(base)
  // An app at the root of the host answers too where we have none yet.
  return found?.scope === new URL(base, location.href).href ? found : undefined
}

/** That of the newest worker of this scope: to register the other one would install it anew. */
export const workerAddress = async (base: string): Promise<string> => {
  const ours = await registrationOf(base).catch(() => undefined)
  const newest = ours?.installing ?? ours?.waiting ?? ours?.active
  return newest?.scriptURL ?? plain(base)
}

export const otherAddress = (address: string): string => {
  const url = new URL(address)
  url.search = url.search ? '' : '?again'
  return url.href
}

/** Resolves to nothing where a browser, or who steers it, blocks service workers without an error. */
export const registerWorker = (scope: string, address: string): Promise<ServiceWorkerRegistration | undefined> =>
  navigator.serviceWorker.register(address, { scope, updateViaCache: 'none' })
