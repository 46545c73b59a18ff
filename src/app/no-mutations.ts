// In place of the query library's own cache of mutations, in the built site: nothing here mutates, and it comes before any page.
export class MutationCache {
  findAll(): never[] {
    return []
  }
  clear(): void {}
  resumePausedMutations(): Promise<void> {
    return Promise.resolve()
  }
}
