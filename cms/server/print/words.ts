export type Lang = 'zh' | 'en'

/** The words in the language of the reader. */
export function say(lang: Lang, zh: string, en: string): string {
  return lang === 'en' ? en : zh
}

/** '2026-11' → '2026 年 11 月'; an emergency edition says so. */
export function monthName(edition: string, lang: Lang = 'zh'): string {
  const [, year, month, emergency] = /^(\d{4})-(\d{2})(?:-e(\d))?$/.exec(edition) ?? []
  if (!year || !month) return edition
  if (lang === 'en') return `${year}-${month}${emergency ? `, emergency ${emergency}` : ''}`
  return `${year} 年 ${Number(month)} 月${emergency ? `　应急 ${emergency}` : ''}`
}

/** '600x900' → '600×900', 'a3' → 'A3'. */
export function formatName(format: string): string {
  return format.replace('x', '×').toUpperCase()
}

/** Bytes in the unit a person would say. */
export function toSize(bytes: number): string {
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(2)} GB`
  if (bytes >= 1e6) return `${(bytes / 1e6).toFixed(1)} MB`
  return `${Math.max(1, Math.round(bytes / 1000))} KB`
}
