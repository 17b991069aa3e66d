import type { Payload } from 'payload'
import {
  type PostingEditionLine,
  type PostingGallery,
  readPosting,
  readPostingEditions,
} from '../../views/posting/read-posting.ts'
import { cityDay } from '../../workflow/city-time.ts'
import { isAtKeepers } from '../../workflow/posting/posting-days.ts'

interface Place {
  edition: PostingEditionLine
  gallery: PostingGallery
  /** Emergency editions beside a monthly one, and the other way round. */
  beside: string[]
}

/** Where a photo belongs, also after the edition's last day: it may have waited in a phone for weeks. */
export async function findPlace(payload: Payload, wanted: { edition: string; gallery: string }): Promise<Place | null> {
  const editions = await readPostingEditions({ payload })
  const edition = editions.find(({ month }) => month === wanted.edition)
  if (!edition) return null
  const [gallery] = await readPosting({ payload }, edition, wanted.gallery)
  if (!gallery) return null
  const today = cityDay()
  const beside = editions.filter((other) => other.kind !== edition.kind && isAtKeepers(other, today))
  return { edition, gallery, beside: beside.map(({ month }) => month) }
}
