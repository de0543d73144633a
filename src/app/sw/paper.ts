import { keptPaper } from './keep.ts'

const TAG = '<html lang="fr"'

/**
 * A page with the reader's paper in its first tag, so that dark paper is dark before anything is painted. Pages come
 * through as they are where nothing was chosen, and where the tag is not in the first piece, as it is in every page.
 */
export async function onPaper(page: Response): Promise<Response> {
  const isPage = page.ok && page.type === 'basic' && !page.redirected && page.body !== null
  const attributes = isPage ? await keptPaper().catch(() => '') : ''
  if (attributes === '' || page.body === null) return page
  const { status, statusText, headers } = page
  return new Response(page.body.pipeThrough(withAttributes(attributes)), { status, statusText, headers })
}

/** Works on bytes of the first piece alone; the tag is ASCII. */
function withAttributes(attributes: string): TransformStream<Uint8Array, Uint8Array> {
  let first = true
  return new TransformStream({
    transform(piece, out) {
      const at = first ? indexOf(piece, TAG) + TAG.length : -1
      first = false
      if (at < TAG.length) {
        out.enqueue(piece)
        return
      }
      out.enqueue(piece.subarray(0, at))
      out.enqueue(new TextEncoder().encode(attributes))
      out.enqueue(piece.subarray(at))
    },
  })
}

/** Where an ASCII text begins among the first bytes, or -1. */
function indexOf(bytes: Uint8Array, text: string): number {
  return String.fromCharCode(...bytes.subarray(0, 256)).indexOf(text)
}
