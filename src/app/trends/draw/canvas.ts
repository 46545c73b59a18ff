// What a picture is drawn for: a width in pixels, and how many of them a rem is. Out of Plot's picture: one that the policy lets
// through, which has no inline styles.
import { base } from '../../base.ts'

export type Canvas = {
  width: number
  /** Pixels. */
  rem: number
}

/** Below this there is no room for names beside the rows, so they stand above. In rem. */
const narrow = 36

export const isNarrow = ({ width, rem }: Canvas): boolean => width < narrow * rem

/** The address on the host of a path within the site, as the router gives it to a link. */
export const hrefOf = (path: string): string => base.slice(0, -1) + path

/** `room` is that of the names before the rows, in pixels: whoever shows the picture narrows those that are longer. */
export const finished = (svg: SVGSVGElement | HTMLElement, room: number): SVGSVGElement => {
  if (!(svg instanceof SVGSVGElement)) throw new Error('A picture with a legend or a caption is no single SVG')
  // Plot's own, which the policy would refuse with a report; styles/trends.css says what it says.
  svg.querySelector('style')?.remove()
  svg.setAttribute('class', 'plot')
  svg.dataset['room'] = `${room}`
  // The table says the same, and is reached by keys.
  for (const link of svg.querySelectorAll('a')) link.setAttribute('tabindex', '-1')
  return svg
}
