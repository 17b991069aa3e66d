import type { Lang } from '../../sheet/foot.ts'

/**
 * A page's versions as search engines want them: each names all of them, itself too, and Chinese is for everyone else.
 * None when there is only one.
 */
export function hreflangs({
  zh,
  en,
}: Partial<Record<Lang, string>>): [code: 'zh-CN' | 'en' | 'x-default', path: string][] {
  if (zh === undefined || en === undefined) return []
  return [
    ['zh-CN', zh],
    ['en', en],
    ['x-default', zh],
  ]
}
