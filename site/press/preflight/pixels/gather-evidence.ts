import type { Evidence, PreflightOrder } from '../checks/finding.ts'
import type { PdfDocument, PdfImage } from '../document/document-model.ts'
import { findCodes } from './find-codes.ts'
import { pictureInk } from './picture-ink.ts'

/** Measures what only pixels tell: the ink of pictures, and the code when one is expected. */
export async function gatherEvidence(pdf: Uint8Array, document: PdfDocument, order: PreflightOrder): Promise<Evidence> {
  const images = new Map<string, PdfImage>()
  for (const { marks } of document.pages)
    for (const mark of marks) if (mark.kind === 'image') images.set(mark.image.id, mark.image)
  const imageInk = new Map<string, number>()
  const brokenImages = new Set<string>()
  for (const [id, image] of images) {
    const measured = await pictureInk(image)
    if (!measured.ok) brokenImages.add(id)
    else if (measured.ink !== null) imageInk.set(id, measured.ink)
  }
  const codes = order.address === undefined || document.pages.length === 0 ? null : await findCodes(pdf, 1)
  return { imageInk, brokenImages, codes }
}
