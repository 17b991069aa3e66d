import { cityMoment } from '../../workflow/city-time.ts'
import { FAULT_WORDS } from '../../workflow/posting/photo-words.ts'
import { standingOf } from '../../workflow/posting/posting-state.ts'
import type { GlyphName } from './glyphs.tsx'
import type { DeskGallery } from './keeper-desk.ts'

export interface StatusLine {
  glyph: GlyphName
  tone: 'ok' | 'red' | 'amber'
  words: string
}

/** What a keeper reads under a gallery; the last line first of what is to be done. */
export function statusLines(desk: DeskGallery): StatusLine[] {
  const { posting, gallery, check, remindedAt } = desk
  const { state, near, far } = posting
  const photos = [near, far].flatMap((photo) => (photo ? [photo] : []))
  const newest = photos
    .map(({ at }) => at)
    .sort()
    .at(-1)
  const day = newest === undefined ? '' : cityMoment(newest).slice(0, 5)
  const lines: StatusLine[] = gallery.faults
    .filter(({ open }) => open && !check)
    .map(({ kind, at }) => ({
      glyph: 'warning',
      tone: 'amber',
      words: `${FAULT_WORDS[kind].zh}：${cityMoment(at).slice(0, 5)} 报的，编辑部已收到`,
    }))
  if (remindedAt !== null && wantsPhotos(desk))
    lines.push({
      glyph: 'warning',
      tone: 'amber',
      words: `编辑部 ${cityMoment(remindedAt).slice(0, 5)} 提醒过：等您的照片`,
    })
  for (const photo of photos) {
    const name = photo.kind === 'near' ? '近照' : '远照'
    const standing = standingOf(photo)
    if (photo.decision === 'refused')
      lines.push({ glyph: 'wrong', tone: 'red', words: `${name}：编辑部退回了，${photo.decisionNote}` })
    else if (standing !== 'right')
      for (const { zh, code } of photo.problems)
        if (code !== 'photo/clock')
          lines.push({
            glyph: standing === 'wrong' ? 'wrong' : 'warning',
            tone: standing === 'wrong' ? 'red' : 'amber',
            words: `${name}：${zh}`,
          })
  }
  if (state === 'proved' || (near && far && state === 'fault'))
    lines.push({ glyph: 'done', tone: 'ok', words: `${day} 拍好，协会已收到` })
  else if (state === 'posted') lines.push({ glyph: 'now', tone: 'ok', words: `${day} 收到，编辑部会看一下` })
  else if (near && !far) lines.push({ glyph: 'now', tone: 'ok', words: '近照收到了，还差远照' })
  else if (far && !near) lines.push({ glyph: 'now', tone: 'ok', words: '远照收到了，还差近照' })
  return lines
}

/** True while photos are still asked for. */
export function wantsPhotos({ posting: { state, near, far } }: DeskGallery): boolean {
  return state === 'none' || state === 'refused' || (state === 'fault' && !(near && far))
}
