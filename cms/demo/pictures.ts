import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload, PayloadRequest } from 'payload'
import type { Id } from './registers.ts'
import type { DemoPicture } from './types.ts'

const MIME: Record<string, string> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  svg: 'image/svg+xml',
}

/** The pictures by key, uploaded as an editor would. */
export async function seedPictures(
  payload: Payload,
  req: PayloadRequest,
  dir: string,
  pictures: readonly DemoPicture[],
): Promise<Map<string, Id>> {
  const ids = new Map<string, Id>()
  for (const { key, file, originalName, source, focalX = 50, focalY = 50, licence, ...rights } of pictures) {
    const data = await readFile(join(dir, 'pictures', file))
    const mimetype = MIME[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
    const { id } = await payload.create({
      collection: 'media',
      req,
      depth: 0,
      data: {
        ...rights,
        licence: source === undefined ? licence : `${licence}（${source}）`.slice(0, 120),
        scope: { print: true, web: true, wechat: true },
        peopleShown: 'none',
        focalX,
        focalY,
      },
      file: { data, mimetype, name: originalName, size: data.length },
    })
    ids.set(key, id)
  }
  return ids
}
