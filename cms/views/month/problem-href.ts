import type { Month } from './read-month.ts'

/** Where a problem is mended: what a link needs to know of the newsroom. */
export type KnownPlaces = Pick<Month, 'editions' | 'galleries'>

const PANEL = /(\d{4}-\d{2}(?:-e\d)?) \/ 第 (\d+) 版/
const EDITION = /(?:^| )(\d{4}-\d{2}(?:-e\d)?)(?: |$)/
const GALLERY = /(?:^|[ 、])([A-Z]{2,4}-\d{3,4})(?: |、|$)/
const PICTURE = /(?:图片“|媒体 \/ )([^”]+)/
/** The words in which the press names a panel's field, and the anchors of its form. */
const FIELDS: Record<string, string> = {
  标题: 'title',
  副标题: 'subtitle',
  导语: 'lead',
  正文: 'body',
  数字框: 'fact',
  时间线: 'timeline',
  步骤: 'steps',
  谣言: 'myths',
  分级: 'grades',
  图片: 'picture',
  图片署名: 'picture',
  图片说明: 'caption',
}

/** The address in the admin of what a problem is about; the keeper's handbook for what no editor can mend. */
export function problemHref({ at, hint }: { at: string; hint?: string }, known: KnownPlaces): string {
  if (hint?.startsWith('/admin')) return hint
  const [, month, no] = PANEL.exec(at) ?? []
  const edition = known.editions.find((e) => e.month === (month ?? EDITION.exec(at)?.[1]))
  const panel = no === undefined ? undefined : edition?.panels[Number(no) - 1]
  if (panel !== undefined) {
    // '… / 步骤 3' is the third step.
    const field = FIELDS[at.split(' / ').at(-1)?.split(' ')[0] ?? '']
    return `/admin/collections/panels/${panel}${field ? `#${field}` : ''}`
  }
  const gallery = known.galleries.find((g) => g.code === GALLERY.exec(at)?.[1])
  if (gallery) return `/admin/collections/galleries/${gallery.id}`
  const picture = PICTURE.exec(at)?.[1]
  if (picture) return `/admin/collections/media?search=${encodeURIComponent(picture)}`
  return edition ? `/admin/collections/editions/${edition.id}` : '/admin/help#keeper'
}
