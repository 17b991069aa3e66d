import { type PDFObject, PDFStream } from '@cantoo/pdf-lib'
import { toBox } from './boxes.ts'
import { toSpace } from './colour-space.ts'
import type { Box, PdfAnnotation, PdfPage } from './document-model.ts'
import { entry, items, numbers, toName, toNumber } from './pdf-values.ts'
import type { WalkFile } from './scope.ts'
import { unpack } from './unpack-stream.ts'
import { noteGroup, walkPage } from './walk-content.ts'

/** US Letter: what viewers assume when a page says nothing. */
const NO_MEDIA: Box = [0, 0, 612, 792]
const DEEPEST = 50

/** Pages in the order of their tree; a tree that bites its own tail ends there. */
export function pageObjects(root: PDFObject | undefined): PDFObject[] {
  const pages: PDFObject[] = []
  const seen = new Set<PDFObject>()
  const walk = (node: PDFObject | undefined, depth: number): void => {
    if (node === undefined || seen.has(node) || depth > DEEPEST) return
    seen.add(node)
    const kids = entry(node, 'Kids')
    if (kids !== undefined) for (const kid of items(kids)) walk(kid, depth + 1)
    else if (entry(node, 'Type') !== undefined || entry(node, 'Contents') !== undefined) pages.push(node)
  }
  walk(root, 0)
  return pages
}

export function readPage(object: PDFObject, no: number, file: WalkFile): PdfPage {
  const box = (key: string): Box | null => toBox(numbers(entry(object, key)))
  const resources = inherited(object, 'Resources')
  const spaces = entry(resources, 'ColorSpace')
  const group = entry(object, 'Group')
  const page: PdfPage = {
    no,
    media: toBox(numbers(inherited(object, 'MediaBox'))) ?? NO_MEDIA,
    crop: toBox(numbers(inherited(object, 'CropBox'))),
    bleed: box('BleedBox'),
    trim: box('TrimBox'),
    art: box('ArtBox'),
    rotate: (((toNumber(inherited(object, 'Rotate')) ?? 0) % 360) + 360) % 360,
    userUnit: toNumber(entry(object, 'UserUnit')) ?? 1,
    blendSpace: toSpace(entry(group, 'CS'), spaces),
    groupSpaces: [],
    fonts: [],
    marks: [],
    annotations: items(entry(object, 'Annots')).flatMap(readAnnotation),
    oddities: new Map(),
    groups: 0,
    outside: 0,
    broken: [],
  }
  noteGroup(page, group, spaces)
  walkPage(page, contentOf(object, page), resources, file)
  return page
}

/** Resources, MediaBox, CropBox and Rotate come from the nearest ancestor that has them (PDF 32000-1, table 30). */
function inherited(object: PDFObject, key: string): PDFObject | undefined {
  let node: PDFObject | undefined = object
  for (let depth = 0; node !== undefined && depth < DEEPEST; depth += 1) {
    const value = entry(node, key)
    if (value !== undefined) return value
    node = entry(node, 'Parent')
  }
  return undefined
}

/** All content streams of a page as one, a line between them: a token never runs over the seam. */
function contentOf(object: PDFObject, page: PdfPage): Uint8Array {
  const contents = entry(object, 'Contents')
  if (contents === undefined) return new Uint8Array()
  const streams = contents instanceof PDFStream ? [contents] : items(contents)
  const parts = streams.flatMap((stream) => {
    const bytes = unpack(stream)
    if (bytes === null) page.broken.push('Contents')
    return bytes === null ? [] : [bytes, new Uint8Array([10])]
  })
  return parts.length === 2 && parts[0] ? parts[0] : Buffer.concat(parts)
}

function readAnnotation(object: PDFObject): PdfAnnotation[] {
  const box = toBox(numbers(entry(object, 'Rect')))
  const flags = toNumber(entry(object, 'F')) ?? 0
  const hidden = (flags & 2) !== 0
  return box === null
    ? []
    : [{ type: toName(entry(object, 'Subtype')) ?? '?', box, printed: !hidden && (flags & 4) !== 0 }]
}
