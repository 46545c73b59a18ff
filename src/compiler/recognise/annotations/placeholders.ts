// A text in; whether it is what reports and hints print where the author is to write a name, out.
const placeholders: ReadonlySet<string> = new Set(['NAME', 'COMPANY', 'SPEAKER', 'TITLE', 'TOOL'])

export const isPlaceholder = (text: string): boolean => placeholders.has(text)
