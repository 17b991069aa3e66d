import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Payload, TypedUser } from 'payload'
import { type Problem, problem, type Result } from '#contract'
import type { Area } from '../../collections/uploads/cover-areas.ts'
import { readUses } from '../../collections/uses/read-uses.ts'
import type { Media } from '../../payload-types.ts'
import { findPlaces } from '../../workflow/uses/find-places.ts'
import { coverFile } from './cover-file.ts'
import { type Replaced, replacePicture } from './replace-picture.ts'

export interface MaskRequest {
  id: string
  areas: Area[]
  /** Of the new picture. */
  peopleShown: Media['peopleShown']
  /** Whether the places that use the original get the new picture at once. */
  replace: boolean
}
export interface Masked {
  id: string
  replaced: Replaced
}

/** Covers faces: a new record beside the original, which is put away. The same request twice is one picture. */
export function createMasking(payload: Payload, mediaDir: string) {
  /** Requests at work, by what they ask for: a second click waits for the first one's answer. */
  const working = new Map<string, Promise<Result<Masked>>>()
  return (request: MaskRequest, user: TypedUser): Promise<Result<Masked>> => {
    const key = JSON.stringify(request)
    const running = working.get(key)
    if (running) return running
    const task = mask(payload, mediaDir, request, user).finally(() => working.delete(key))
    working.set(key, task)
    return task
  }
}

async function mask(
  payload: Payload,
  mediaDir: string,
  { id, areas, peopleShown, replace }: MaskRequest,
  user: TypedUser,
): Promise<Result<Masked>> {
  const asThem = { overrideAccess: false, user } as const
  const found = await payload.findByID({ collection: 'media', id, depth: 0, disableErrors: true, ...asThem })
  const original = found as Media | null
  if (original === null)
    return no('media/none', `图片 ${id}`, '没有这张图片，或不能看', 'there is no such picture to see')
  const name = `图片“${original.originalName}”`
  if (!['image/jpeg', 'image/png', 'image/webp'].includes(original.mimeType ?? ''))
    return no(
      'media/not-a-photo',
      name,
      '只有 JPG、PNG、WebP 照片能遮脸',
      'only JPG, PNG and WebP photographs can be covered',
    )
  const bytes = await coverFile(join(mediaDir, original.filename ?? ''), areas)
  const covered = await keep(payload, original, bytes, peopleShown, asThem)
  if (!original.withheld)
    await payload.update({ collection: 'media', id, depth: 0, data: { withheld: true }, ...asThem })
  const places = findPlaces({ kind: 'media', id }, await readUses(payload))
  const replaced = replace
    ? await replacePicture(payload, places, { from: id, to: covered.id }, asThem)
    : { done: [], left: places }
  return { ok: true, value: { id: String(covered.id), replaced }, problems: [] }
}

/** The record of the covered picture: found when it is there already, as after an answer that was lost on its way. */
async function keep(
  payload: Payload,
  original: Media,
  data: Buffer,
  peopleShown: Media['peopleShown'],
  asThem: { overrideAccess: false; user: TypedUser },
): Promise<Media> {
  const extension = (original.filename ?? '').split('.').at(-1) ?? 'jpg'
  const filename = `${createHash('sha256').update(data).digest('hex')}.${extension}`
  const { docs } = await payload.find({
    collection: 'media',
    where: { filename: { equals: filename } },
    limit: 1,
    pagination: false,
    depth: 0,
    ...asThem,
  })
  if (docs[0]) return docs[0]
  const { alt, caption, credit, creator, sourceKind, licence, scope, validUntil, focalX, focalY } = original
  const record = { alt, caption, credit, creator, sourceKind, licence, scope, validUntil, focalX, focalY }
  const name = `${(original.originalName ?? '图片').replace(/\.\w+$/, '')}（已遮脸）.${extension}`
  return await payload.create({
    collection: 'media',
    depth: 0,
    data: { ...record, peopleShown, consent: false, coveredFrom: original.id },
    file: { data, mimetype: original.mimeType ?? '', name, size: data.length },
    ...asThem,
  })
}

function no(code: string, at: string, zh: string, en: string): { ok: false; problems: Problem[] } {
  return { ok: false, problems: [problem({ code, at, zh, en })] }
}
