import type { PayloadRequest } from 'payload'
import { NO_PLACES } from '../../collections/fields/panel-place.ts'
import type { Thing } from '../../workflow/uses/documents.ts'

/** What a thing is called, and where it is edited; null when there is none that this person may see. */
export async function nameOf(
  thing: Thing,
  req: PayloadRequest,
): Promise<{ zh: string; en: string; href: string | null } | null> {
  if (thing.kind === 'sources') {
    const said =
      thing.id
        .replace(/^url:/, '')
        .replace(/^cite:/, '')
        .split('|')[0] ?? ''
    return { zh: `来源：${said}`, en: `Source: ${said}`, href: null }
  }
  const doc = await req.payload.findByID({
    collection: thing.kind,
    id: thing.id,
    depth: 0,
    draft: true,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    context: { [NO_PLACES]: true },
  })
  if (!doc) return null
  const words = { media: ['图片', 'Picture'], articles: ['稿件', 'Article'], panels: ['画面', 'Panel'] }[thing.kind]
  const title = `《${doc.displayTitle ?? ''}》`
  return { zh: `${words[0]}${title}`, en: `${words[1]} ${title}`, href: `/admin/collections/${thing.kind}/${doc.id}` }
}
