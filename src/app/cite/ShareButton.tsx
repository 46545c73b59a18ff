// An address and its title in; a button out that opens the system's share sheet. Nothing where the system has none.
const canShare = (data: ShareData): boolean => 'share' in navigator && 'canShare' in navigator && navigator.canShare(data)

type Props = { url: string; title: string; onSay: (words: string) => void }

export const ShareButton = ({ url, title, onSay }: Props) => {
  const data = { url, title }
  if (!canShare(data)) return null
  const share = () =>
    navigator.share(data).catch((error: unknown) => {
      // To close the sheet is a choice, not a failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) onSay('The system’s share sheet did not open.')
    })
  return (
    <button type="button" className="button" onClick={share}>
      Share…
    </button>
  )
}
