import type { Payload } from 'payload'
import { FORMAT_IDS, FORMAT_SIZE_MM, type FormatId } from '#contract'
import { emergencyReach } from '../../mapping/emergency-reach.ts'
import { assign } from '../../workflow/assign.ts'
import { toId } from '../session.ts'

/** A format that a panel is needed in, and the farthest a reader stands before it, m: who fits there fits everywhere. */
export interface Need {
  id: FormatId
  widthMm: number
  heightMm: number
  distanceM: number
}

/** Galleries do not move while somebody types. */
const KEEP_MS = 15_000
const USUAL_DISTANCE_M = 1.5

/** Answers which formats a panel is needed in; reads galleries and assignments at most every fifteen seconds. */
export function createNeeds(payload: Payload): { of: (panel: string | null) => Promise<Need[]>; clear: () => void } {
  let kept: { at: number; needs: Promise<Map<string, Need[]>> } | null = null
  return {
    of: async (panel) => {
      if (kept === null || Date.now() - kept.at > KEEP_MS) kept = { at: Date.now(), needs: readNeeds(payload) }
      const needs = await kept.needs
      // A panel that hangs nowhere yet may come to hang everywhere.
      return (panel === null ? undefined : needs.get(panel)) ?? FORMAT_IDS.map((id) => toNeed(id, USUAL_DISTANCE_M))
    },
    clear: () => {
      kept = null
    },
  }
}

async function readNeeds(payload: Payload): Promise<Map<string, Need[]>> {
  // Only formats and distances come out of here, no content: read without a person's rights.
  const all = { depth: 0, pagination: false, overrideAccess: true } as const
  const [editions, galleries, exceptions] = await Promise.all([
    payload.find({
      collection: 'editions',
      draft: true,
      select: { month: true, panels: true, kind: true, galleries: true },
      ...all,
    }),
    payload.find({
      collection: 'galleries',
      select: { code: true, state: true, frames: true, viewingDistanceM: true },
      ...all,
    }),
    payload.find({ collection: 'assignments', ...all }),
  ])
  const codes = new Map(galleries.docs.map((g) => [String(g.id), g.code]))
  const farthest = new Map<string, Map<FormatId, number>>()
  for (const edition of editions.docs) {
    const panels = (edition.panels ?? []).map((p) => toId(p) ?? '')
    const own = exceptions.docs.filter((e) => toId(e.edition) === String(edition.id))
    for (const gallery of galleries.docs) {
      const frames = (gallery.frames ?? []).map((f) => ({
        position: f.position,
        format: f.format,
        inUse: f.inUse === true,
      }))
      const exception = own.find((e) => toId(e.gallery) === String(gallery.id))
      const { frames: hung } = assign({
        edition: edition.month,
        panels,
        emergency: emergencyReach(edition, codes),
        gallery: { code: gallery.code, state: gallery.state, frames },
        exception: exception && {
          frames: (exception.frames ?? []).map((f) => ({ position: f.position, panel: toId(f.panel) ?? '' })),
        },
      })
      for (const { position, panel } of hung) {
        const format = frames.find((f) => f.position === position)?.format
        if (!format) continue
        const byFormat = farthest.get(panel) ?? new Map<FormatId, number>()
        byFormat.set(format, Math.max(byFormat.get(format) ?? 0, gallery.viewingDistanceM))
        farthest.set(panel, byFormat)
      }
    }
  }
  return new Map(
    [...farthest].map(([panel, byFormat]) => [
      panel,
      FORMAT_IDS.flatMap((id) => {
        const distanceM = byFormat.get(id)
        return distanceM === undefined ? [] : [toNeed(id, distanceM)]
      }),
    ]),
  )
}

function toNeed(id: FormatId, distanceM: number): Need {
  return { id, ...FORMAT_SIZE_MM[id], distanceM }
}
