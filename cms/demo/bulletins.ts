import type { Payload, PayloadRequest } from 'payload'
import { atNoon } from '../mapping/at-noon.ts'
import type { DemoGallery } from './schemas.ts'
import { paragraphs } from './to-lexical.ts'
import type { DemoBulletin, DemoText } from './types.ts'

export async function seedBulletins(
  payload: Payload,
  req: PayloadRequest,
  bulletins: readonly DemoBulletin[],
  galleries: readonly DemoGallery[],
): Promise<void> {
  // The English of towns and communities stands with the galleries.
  const names = new Map<string, DemoText>()
  for (const { town, community } of galleries) names.set(town.zh, town).set(community.zh, community)
  const named = (zh: string) => names.get(zh) ?? { zh }
  for (const bulletin of bulletins) {
    const { body, from, until, town, community, start, end, enReady = false, title, place } = bulletin
    const { kind = 'notice', series, repeat, times, changes = [] } = bulletin
    const zh = paragraphs(body, 'zh')
    if (zh === null) throw new Error(`${title.zh}: no text`)
    await payload.create({
      collection: 'bulletins',
      req,
      depth: 0,
      data: {
        title,
        body: { zh, en: paragraphs(body, 'en') },
        from: atNoon(from),
        until: atNoon(until),
        ...(place ? { place } : {}),
        ...(town ? { town: named(town) } : {}),
        ...(community ? { community: named(community) } : {}),
        ...(start ? { start: new Date(start).toISOString() } : {}),
        ...(end ? { end: new Date(end).toISOString() } : {}),
        kind,
        ...(series ? { series } : {}),
        ...(repeat ? { recurrence: { repeat, times, changes: changes.map(toChange) } } : {}),
        enReady,
        _status: 'published',
      },
    })
  }
}

function toChange({ day, movedTo }: { day: string; movedTo?: string }) {
  return { day: atNoon(day), ...(movedTo ? { movedTo: new Date(movedTo).toISOString() } : {}) }
}
