import type { CollectionSlug, FieldHook, TextField } from 'payload'
import { toSlug } from '../../locale/pinyin.ts'

/**
 * Part of an address, out of pinyin (Payload's own slugify drops Chinese). Made once and then kept, so that a corrected
 * title breaks no link.
 */
export function storedSlug(textOf: (doc: Record<string, unknown>) => string): TextField {
  const make: FieldHook = async ({ data, originalDoc, value, collection, req }) => {
    if (typeof originalDoc?.slug === 'string' && originalDoc.slug !== '') return originalDoc.slug
    const wanted = typeof value === 'string' && value !== '' ? value : textOf({ ...originalDoc, ...data })
    if (collection === null || wanted.trim() === '') return value
    return await firstFree(toSlug(wanted), async (slug) => {
      const { totalDocs } = await req.payload.count({
        collection: collection.slug as CollectionSlug,
        where: { slug: { equals: slug } },
        // A slug must be unique among what this person may not read, too.
        overrideAccess: true,
        req,
      })
      return totalDocs > 0
    })
  }
  return {
    name: 'slug',
    type: 'text',
    label: { zh: '网址名', en: 'Address name' },
    unique: true,
    index: true,
    admin: { position: 'sidebar', readOnly: true },
    hooks: { beforeChange: [make] },
  }
}

/** A bare year is never free: '/bulletins/2024/' lists that year's. */
export async function firstFree(slug: string, isTaken: (slug: string) => Promise<boolean>): Promise<string> {
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? slug : `${slug}-${n}`
    if (!/^\d{4}$/.test(candidate) && !(await isTaken(candidate))) return candidate
  }
}
