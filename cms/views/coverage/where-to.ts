import type { LateGallery } from './summarise-year.ts'

/** The one place where a red that no reminder helps is seen to; null where there is nothing to open. */
export function whereTo(
  { waitsFor, gallery, reason }: Pick<LateGallery, 'waitsFor' | 'gallery' | 'reason'>,
  month: string,
): { href: string; zh: string; en: string } | null {
  const posting = `/admin/posting?edition=${month}`
  switch (waitsFor) {
    case 'keeper':
      return gallery.keeper === null
        ? { href: `/admin/collections/galleries/${gallery.id}`, zh: '没有保管员，去指定', en: 'No keeper: name one' }
        : { href: `${posting}#${gallery.code}`, zh: '看照片', en: 'Photos' }
    case 'shop':
      return { href: `/admin/printing?edition=${month}`, zh: '去印制', en: 'Print desk' }
    case 'repair':
      return { href: `${posting}#faults`, zh: '看故障', en: 'Faults' }
    case 'newsroom':
      if (reason.code === 'coverage/not-packed')
        return { href: `/admin/printing?edition=${month}`, zh: '去打包', en: 'Pack' }
      if (reason.code === 'coverage/posted') return { href: posting, zh: '看照片', en: 'Photos' }
      if (reason.code.startsWith('gallery/'))
        return { href: `/admin/collections/galleries/${gallery.id}`, zh: '改画廊', en: 'Mend' }
      return { href: `/admin?edition=${month}`, zh: '去本月', en: 'This month' }
    default:
      return null
  }
}
