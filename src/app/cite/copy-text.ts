// Text in; whether it is in the clipboard out. Never throws: a clipboard may be missing, or refused.
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** The keys that copy what is selected, as this system's readers know them. */
export const copyKeys = (): string => (/Mac|iP(?:hone|ad|od)/.test(navigator.userAgent) ? '⌘C' : 'Ctrl+C')
