import { useEffect, useRef } from 'react'
import { drawLanes } from './drawLanes.ts'
import type { LaneData } from './useLanes.ts'

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
    const draw = (): void => {
      const { width, height } = element.getBoundingClientRect()
      const scale = devicePixelRatio
      element.width = Math.round(width * scale)
      element.height = Math.round(height * scale)
      const context = element.getContext('2d')
      if (!context) return
      context.scale(scale, scale)
      const style = getComputedStyle(element)
      const colour = (voice: number): string => style.getPropertyValue(`--voice-${voice}`)
      drawLanes(context, {
        lanes,
        ink,
        most,
        faded,
        width,
        height,
        colour,
        rule: style.getPropertyValue('--rule'),
      })
    }
    draw()
    const observer = new ResizeObserver(draw)
    observer.observe(element)
    // Paper and ink change with the theme.
    const theme = new MutationObserver(draw)
    theme.observe(document.documentElement, { attributes: true })
    return () => {
      observer.disconnect()
      theme.disconnect()
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
