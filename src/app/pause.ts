// Nothing in, a promise out, kept in a task of its own: what the reader did in between comes first.
export const pause = (): Promise<void> => new Promise(resolve => setTimeout(resolve))
