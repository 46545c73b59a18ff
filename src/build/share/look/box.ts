// The few shapes that a picture is made of, in the tokens of the site: what satori lays out, without JSX.

export type Style = Record<string, string | number>
export type Box = {
  type: 'div' | 'svg' | 'path'
  key?: string
  props: { style?: Style; children?: Child[] | Child; [attribute: string]: unknown }
}
type Child = Box | string

export const colours = { paper: '#F4F1E8', ink: '#17181C', ink2: '#47463F', edge: '#7D796C', rule: '#CFC9B8', mark: '#DDE532' }

/** `column` by default; the name of a box lets its size be asked for. */
export const box = (style: Style, children: Child[], key?: string): Box => ({
  type: 'div',
  ...(key !== undefined && { key }),
  props: { style: { display: 'flex', flexDirection: 'column', flexShrink: 0, ...style }, children },
})

export const row = (style: Style, children: Child[]): Box => box({ flexDirection: 'row', ...style }, children)

/** A word as long as a line goes on in the next: nothing hangs out of the picture. */
export const text = (style: Style, words: string, key?: string): Box => ({
  type: 'div',
  ...(key !== undefined && { key }),
  props: { style: { display: 'block', flexShrink: 0, wordBreak: 'break-word', ...style }, children: words },
})

/** The highlighter, behind the one thing that counts. */
export const marked = (words: string): Box =>
  text(
    {
      fontFamily: 'serif',
      fontSize: 40,
      lineHeight: '52px',
      padding: '0 12px',
      marginLeft: -12,
      backgroundColor: colours.mark,
      borderRadius: 3,
    },
    words,
  )

/** A tool, as it stands on every page; its widest includes its edges. */
export const boxed = (name: string, size: number, widest: number): Box => {
  const large = size > 34
  const edge = large ? 3 : 2
  const aside = Math.round(size * 0.36)
  return text(
    {
      fontFamily: 'mono',
      fontSize: size,
      lineHeight: 1.25,
      padding: `${Math.round(size * 0.12)}px ${aside}px`,
      border: `${edge}px solid ${large ? colours.ink : colours.edge}`,
      borderRadius: edge,
      maxWidth: widest - 2 * (aside + edge),
    },
    name,
  )
}
