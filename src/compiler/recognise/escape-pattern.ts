// A text in; the source of a regular expression that matches it and nothing else, out.
export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
