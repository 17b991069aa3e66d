import { pinyin } from 'pinyin-pro'

/** What lists sort by: 'liu he zhen zi wei she qu'. */
export function toSortKey(text: string): string {
  return pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' }).join(' ').toLowerCase()
}

/** Part of an address or a file name: 'liu-he-cai-yin'. Never empty. */
export function toSlug(text: string, maxLength = 60): string {
  const slug = toSortKey(text)
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maxLength)
    .replace(/^-+|-+$/g, '')
  return slug === '' ? 'x' : slug
}
