import { addDays } from '../city-time.ts'
import type { MediaRecord } from './media-record.ts'
import { recordGaps } from './media-rights.ts'

/** Days ahead in which an end is said: long enough to ask an author for another year. */
const SOON_DAYS = 60

/** How a picture's rights stand today, in words for a list. */
export interface RightsState {
  level: 'ok' | 'soon' | 'gaps' | 'withheld'
  zh: string
  en: string
}

/** '完整', '缺署名、许可', '2026-12-15 到期': the gravest first, nothing left out. `today` is YYYY-MM-DD. */
export function rightsState(media: MediaRecord, today: string): RightsState {
  if (media.withheld) return { level: 'withheld', zh: '遮脸前的原图，已收起', en: 'Original with faces, put away' }
  if (media.mimeType === 'application/pdf') return { level: 'ok', zh: '附件', en: 'Attachment' }
  const gaps = recordGaps(media)
  const names = (lang: 'zh' | 'en') => [...new Set(gaps.map((gap) => gap.short[lang]))]
  const parts = { zh: [] as string[], en: [] as string[] }
  if (gaps.length > 0) {
    parts.zh.push(`缺${names('zh').join('、')}`)
    parts.en.push(`Lacks ${names('en').join(', ')}`)
  }
  const last = (media.validUntil ?? '').slice(0, 10)
  const over = last !== '' && last < today
  const soon = last !== '' && last < addDays(today, SOON_DAYS)
  if (over || soon) {
    parts.zh.push(over ? `${last} 已到期` : `${last} 到期`)
    parts.en.push(over ? `Ended ${last}` : `Ends ${last}`)
  }
  if (!media.scope?.print && !media.scope?.web && !media.scope?.wechat) {
    parts.zh.push('哪里都不能用')
    parts.en.push('May be used nowhere')
  }
  if (parts.zh.length === 0) return { level: 'ok', zh: '完整', en: 'Complete' }
  const level = gaps.length > 0 || over || parts.zh.includes('哪里都不能用') ? 'gaps' : 'soon'
  return { level, zh: parts.zh.join('；'), en: parts.en.join('; ') }
}
