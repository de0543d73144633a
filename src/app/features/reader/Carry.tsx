import type { RefObject } from 'react'
import type { Scene } from './scene.ts'
import { SelectionBar } from './SelectionBar.tsx'
import { useCopy } from './useCopy.ts'

/** What a passage can be carried off with: the copy that says whose words these are, and the bar with the link. */
export function Carry({ scene, text }: { scene: Scene; text: RefObject<HTMLElement | null> }) {
  useCopy(text, scene)
  return <SelectionBar scene={scene} text={text} />
}
