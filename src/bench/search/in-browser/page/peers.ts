// In a page the peers are bundled: their names must stand where the bundler finds them. Takes the place of `../../engines/peers.ts`.
const packages: Record<string, () => Promise<unknown>> = { flexsearch: () => import('flexsearch') }

export const importPeer = <Peer>(name: string): Promise<Peer> => {
  const load = packages[name]
  // Typed by whoever asks, as there.
  return load ? (load() as Promise<Peer>) : Promise.reject(new Error(`${name} is not bundled`))
}
