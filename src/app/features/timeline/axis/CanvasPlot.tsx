import { useEffect, useRef } from 'react'
import { drawLanes } from './drawLanes.ts'
import type { LaneData } from './useLanes.ts'

/** How much ink a lane keeps that is not chosen. */
const FADED = 0.32

interface Props {
  lanes: readonly LaneData[]
  ink: boolean
  most: number
  faded: (id: string) => boolean
}

/** All lanes as one picture: a thousand marks and more would be slow as elements. */
export function CanvasPlot({ lanes, ink, most, faded }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const element = canvas.current
    if (!element) return undefined
    const draw = (): void => paint(element, { lanes, ink, most, faded })
    draw()
    const size = new ResizeObserver(draw)
    size.observe(element)
    // Paper and ink change with the theme.
    const theme = new MutationObserver(draw)
    theme.observe(document.documentElement, { attributes: true })
    const system = matchMedia('(prefers-color-scheme: dark)')
    system.addEventListener('change', draw)
    return () => {
      size.disconnect()
      theme.disconnect()
      system.removeEventListener('change', draw)
    }
  }, [lanes, ink, most, faded])
  return (
    <canvas
      className="lanes-canvas"
      ref={canvas}
      style={{ height: `calc(var(--lane) * ${lanes.length})` }}
      aria-hidden="true"
    />
  )
}

function paint(element: HTMLCanvasElement, { lanes, ink, most, faded }: Props): void {
  const scale = devicePixelRatio
  const box = element.getBoundingClientRect()
  const width = Math.max(Math.round(box.width * scale), 1)
  const height = Math.max(Math.round(box.height * scale), 1)
  element.width = width
  element.height = height
  const context = element.getContext('2d')
  if (!context) return
  const inks = pixelsOf(element)
  const image = context.createImageData(width, height)
  drawLanes(new Uint32Array(image.data.buffer), { lanes, ink, most, faded, width, height, scale, ...inks })
  context.putImageData(image, 0, 0)
}

/** The style sheet's colours as pixels, whatever colour space they are written in. */
function pixelsOf(element: HTMLElement) {
  const style = getComputedStyle(element)
  const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const pixelOf = (name: string, alpha: number): number => {
    if (!brush) return 0
    brush.clearRect(0, 0, 1, 1)
    brush.fillStyle = style.getPropertyValue(name)
    brush.fillRect(0, 0, 1, 1)
    const [r = 0, g = 0, b = 0] = brush.getImageData(0, 0, 1, 1).data
    const pixel = new Uint32Array(1)
    new Uint8ClampedArray(pixel.buffer).set([r, g, b, Math.round(alpha * 255)])
    return pixel[0] ?? 0
  }
  const known = new Map<string, number>()
  const kept = (name: string, alpha: number): number => {
    const pixel = known.get(`${name} ${alpha}`) ?? pixelOf(name, alpha)
    known.set(`${name} ${alpha}`, pixel)
    return pixel
  }
  return {
    colour: (voice: number, faded: boolean): number => kept(`--voice-${voice}`, faded ? FADED : 1),
    rule: kept('--rule', 1),
  }
}
