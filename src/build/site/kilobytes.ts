// Bytes in; how a person is told of so many, out.
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
