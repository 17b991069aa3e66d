import { open } from 'node:fs/promises'
import { z } from 'zod'

/** Stands at a zip's very end, in its comment: it goes with the file wherever that is moved or linked. */
const SealSchema = z.object({
  /** What the package was made from; see package-key.ts. */
  key: z.string(),
  /** Over all that is in it: the same mark is the same bytes, so it can serve as a strong ETag. */
  mark: z.string(),
  sheets: z.number(),
})
export type Seal = z.output<typeof SealSchema>

/** Longest seal plus the record it stands in. */
const TAIL_BYTES = 400

export function sealText(seal: Seal): string {
  return JSON.stringify(seal)
}

/** The seal of a package; null when there is no such file, or it has none and so was not made whole by us. */
export async function readSeal(file: string): Promise<(Seal & { bytes: number; madeAt: Date }) | null> {
  const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (handle === null) return null
  try {
    const { size, mtime } = await handle.stat()
    const length = Math.min(size, TAIL_BYTES)
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length)
    const text = buffer.toString('latin1')
    const found = SealSchema.safeParse(parse(text.slice(text.lastIndexOf('{"key"'))))
    return found.success ? { ...found.data, bytes: size, madeAt: mtime } : null
  } finally {
    await handle.close()
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // A zip of somebody else's, or half of one: it has no seal.
    return null
  }
}
