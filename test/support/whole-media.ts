import type { MediaRecord } from '../../cms/workflow/rights/media-record.ts'

/** A picture's record that lacks nothing. */
export function wholeMedia(change: Partial<MediaRecord> = {}): MediaRecord & { id: string } {
  return {
    id: '9',
    mimeType: 'image/jpeg',
    alt: { zh: '一头江豚跃出江面' },
    credit: { zh: '图：NASA，公有领域' },
    creator: 'NASA',
    sourceKind: 'public-domain',
    licence: '公有领域',
    scope: { print: true, web: true, wechat: false },
    peopleShown: 'none',
    ...change,
  }
}
