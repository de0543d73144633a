/** A data file that could not be read: `status` is HTTP's, or 0 when the network did not answer. */
export class LoadError extends Error {
  readonly status: number
  constructor(path: string, status: number) {
    super(`${path}: ${status === 0 ? 'no answer' : status}`)
    this.name = 'LoadError'
    this.status = status
  }
}

/** Fetches a data file that the build wrote under the base, e.g. `data/site.json`. Throws `LoadError`. */
export async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(import.meta.env.BASE_URL + path).catch(() => null)
  if (!response) throw new LoadError(path, 0)
  if (!response.ok) throw new LoadError(path, response.status)
  // A host that answers a missing file with its home page means: not there.
  return response.json().catch(() => {
    throw new LoadError(path, 404)
  })
}
