import type { Files } from './desk.ts'
import type { Opening } from './protocol.ts'

/** A file that could not be read; `status` is HTTP's, 0 without an answer. */
export class ReadError extends Error {
  readonly status: number
  constructor(path: string, status: number) {
    super(path)
    this.status = status
  }
}

/** Files of one version of the data. */
export function filesUnder({ base, version }: Opening): Files {
  const read = async (path: string): Promise<Response> => {
    const response = await fetch(`${base}data/${path}?v=${version}`).catch(() => null)
    if (!response?.ok) throw new ReadError(path, response?.status ?? 0)
    return response
  }
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build writes these files from the same types
    json: async <T>(path: string) => (await (await read(path)).json()) as T,
    bytes: async (path) => {
      const { body } = await read(path)
      if (!body) throw new ReadError(path, 0)
      const inflated = body.pipeThrough(new DecompressionStream('deflate-raw'))
      return new Uint8Array(await new Response(inflated).arrayBuffer())
    },
  }
}
