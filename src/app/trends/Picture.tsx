// Something to draw and its height in rem in; the picture out, drawn in the browser once Plot is there, in a place that is kept from
// the start. Hidden from listeners and without scripts: the table beneath it says the same, and says it alone where Plot does not come.
import { useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { base } from '../base.ts'
import type { Canvas } from './draw/canvas.ts'

export type Draw = (canvas: Canvas) => SVGSVGElement

type Props = {
  /** Stays the same from one drawing of the page to the next. */
  load: () => Promise<Draw>
  height: number
}

/** Without the slash at its end: paths within the site begin with one. */
const place = base.slice(0, -1)

/** Names that are longer than their room are drawn narrower: none is cut. */
const fitNames = (svg: SVGSVGElement): void => {
  const room = svg.dataset['room'] ?? ''
  for (const name of svg.querySelectorAll<SVGTextElement>('.plot-row text')) {
    if (name.getComputedTextLength() <= Number(room)) continue
    name.setAttribute('textLength', room)
    name.setAttribute('lengthAdjust', 'spacingAndGlyphs')
  }
}

const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey }: React.MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey

export const Picture = ({ load, height }: Props) => {
  const frame = useRef<HTMLDivElement>(null)
  const [lost, setLost] = useState(false)
  const navigate = useNavigate()
  useEffect(() => {
    const parent = frame.current
    if (!parent) return
    let draw: Draw | undefined
    let drawn: SVGSVGElement | undefined
    const redraw = (): void => {
      const width = parent.clientWidth
      if (!draw || width === 0) return
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      const svg = draw({ width, rem })
      if (drawn) drawn.replaceWith(svg)
      else parent.append(svg)
      drawn = svg
      fitNames(svg)
    }
    const observer = new ResizeObserver(redraw)
    observer.observe(parent)
    let left = false
    load().then(
      loaded => {
        if (left) return
        draw = loaded
        redraw()
      },
      () => !left && setLost(true),
    )
    return () => {
      left = true
      observer.disconnect()
      drawn?.remove()
    }
  }, [load])
  const follow = (event: React.MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const href = link?.getAttribute('href') ?? link?.getAttributeNS('http://www.w3.org/1999/xlink', 'href')
    if (!href || !isPlain(event)) return
    event.preventDefault()
    navigate(href.slice(place.length))
  }
  return (
    // A shortcut for the pointer alone: keys and listeners have the links of the table.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
    <div ref={frame} className="picture" aria-hidden="true" onClick={follow}>
      <svg className="picture-place" width="1" height={`${height}rem`} />
      {lost && <p className="picture-lost">The picture did not load. The table below says the same.</p>}
    </div>
  )
}
