import { diffArrays } from 'diff'
import type { Media } from '#contract'
import type { PanelContent } from '../panel-content.ts'
import { type Place, picturesOf, placesOf, takenOver } from './places.ts'
import { type Piece, wordDiff } from './word-diff.ts'

interface Said {
  key: string
  field: string | null
  /** 'panels/3': the document it is mended in. */
  doc: string
  /** '正文第 3 段'. */
  zh: string
  en: string
}
export type Change =
  | (Said & { kind: 'words'; before: Piece[]; after: Piece[]; changed: number })
  | (Said & { kind: 'picture'; what: { zh: string; en: string }; before: Media | null; after: Media | null })

/** What is different between two states of a panel, in reading order, and how many places are as they were. */
export function contentChanges(before: PanelContent, after: PanelContent): { changes: Change[]; same: number } {
  // Taken over in one state and not in the other: the article's own text is compared in both.
  const [was, is] = [takenOver(before), takenOver(after)]
  const taken = { lead: was.lead && is.lead, body: was.body && is.body }
  const [old, now] = [placesOf(before, taken), placesOf(after, taken)]
  const keys = [...new Set([...now, ...old].map(({ key }) => key))]
  const words = keys.flatMap((key) =>
    changesAt(
      old.find((p) => p.key === key),
      now.find((p) => p.key === key),
    ),
  )
  const pictures = pictureChanges(before, after)
  const changed = new Set([...words, ...pictures].map(({ key }) => key))
  const filled = now.filter(({ key, lines }) => lines.length > 0 && !changed.has(key))
  return { changes: [...pictures, ...words].sort(inReadingOrder(now)), same: filled.length }
}

/** Paragraphs are matched first, so that one that was put in does not push all after it out of step. */
function changesAt(before: Place | undefined, after: Place | undefined): Change[] {
  const place = after ?? before
  if (place === undefined) return []
  const [old, now] = [before?.lines ?? [], after?.lines ?? []]
  const changes: Change[] = []
  let line = 0
  let out: string[] = []
  let come: string[] = []
  const close = () => {
    if (out.length + come.length === 0) return
    const { key, field, doc } = place
    const from = line - come.length + 1
    const where =
      Math.max(old.length, now.length) < 2
        ? { zh: place.zh, en: place.en }
        : { zh: `${place.zh}第 ${from} 段`, en: `${place.en}, paragraph ${from}` }
    changes.push({ kind: 'words', key, field, doc, ...where, ...wordDiff(out.join('\n'), come.join('\n')) })
    out = []
    come = []
  }
  for (const { value, added, removed } of diffArrays([...old], [...now])) {
    if (removed) out.push(...value)
    else if (added) {
      come.push(...value)
      line += value.length
    } else {
      close()
      line += value.length
    }
  }
  close()
  return changes
}

function pictureChanges(before: PanelContent, after: PanelContent): Change[] {
  const [old, now] = [picturesOf(before), picturesOf(after)]
  const keys = [...new Set([...now, ...old].map(({ key }) => key))]
  return keys.flatMap((key): Change[] => {
    const [was, is] = [old.find((p) => p.key === key), now.find((p) => p.key === key)]
    const named = is ?? was
    const [a, b] = [recordOf(before, was?.id), recordOf(after, is?.id)]
    if (named === undefined) return []
    const what = whatOf(a, b)
    if (what === null) return []
    const { zh, en, field } = named
    return [{ kind: 'picture', key, field, doc: `media/${named.id}`, zh: zh.trim(), en, what, before: a, after: b }]
  })
}

function whatOf(before: Media | null, after: Media | null): { zh: string; en: string } | null {
  if (before === null && after === null) return null
  if (before === null) return { zh: '加了一张', en: 'added' }
  if (after === null) return { zh: '去掉了', en: 'taken out' }
  if (before.sha256 !== after.sha256) return { zh: '换了图片', en: 'another picture' }
  const moved = before.focalX !== after.focalX || before.focalY !== after.focalY
  return moved ? { zh: '重新裁切', en: 'cut anew' } : null
}

const recordOf = ({ media }: PanelContent, id: string | undefined): Media | null =>
  media.find((one) => one.id === id) ?? null

function inReadingOrder(places: readonly Place[]): (a: Change, b: Change) => number {
  // A picture stands where its first words stand, before them.
  const rank = ({ key, kind }: Change): number => {
    const at = places.findIndex((p) => p.key === key || (kind === 'picture' && p.key.startsWith(`${key}/`)))
    if (key === 'picture') return 3.5
    return at === -1 ? places.length : at
  }
  return (a, b) => rank(a) - rank(b)
}
