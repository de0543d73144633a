/** Where the reader is, 0–1 of the text. */
export function Playhead({ share }: { share: number }) {
  return (
    <svg className="playhead" x={`${(share * 100).toFixed(2)}%`} overflow="visible" aria-hidden="true">
      <line x1="0" x2="0" y1="-6" y2="100%" />
      <path d="M-5 -6h10l-5 5z" />
    </svg>
  )
}
