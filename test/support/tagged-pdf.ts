import * as mupdf from 'mupdf'

/** One glyph: its text, its size in pt, its glyph number (0 is the box of a missing one), the colour it is filled with. */
interface ReadGlyph {
  text: string
  gid: number
  pt: number
  page: number
  colour: string
}
/** An element of the structure tree, in reading order. */
interface StructElement {
  role: string
  alt: string
  lang: string
  depth: number
}
export interface TaggedPdf {
  pages: number
  lang: string
  title: string
  showsTitle: boolean
  marked: boolean
  glyphs: ReadGlyph[]
  elements: StructElement[]
  bookmarks: string[]
  /** Addresses that lead out, and pages (from 0) that links inside lead to. */
  links: { uris: string[]; pages: number[] }
}

/** A tagged file read by a tool that did not write it. */
export function readTagged(pdf: Uint8Array): TaggedPdf {
  const document = mupdf.Document.openDocument(pdf, 'application/pdf') as mupdf.PDFDocument
  const root = document.getTrailer().get('Root')
  const pages = document.countPages()
  const out: TaggedPdf = {
    pages,
    lang: textOf(root.get('Lang')),
    title: document.getMetaData('info:Title') ?? '',
    showsTitle: root.get('ViewerPreferences', 'DisplayDocTitle').asBoolean(),
    marked: root.get('MarkInfo', 'Marked').asBoolean(),
    glyphs: [],
    elements: [],
    bookmarks: [],
    links: { uris: [], pages: [] },
  }
  walkTree(root.get('StructTreeRoot'), 0, out.elements)
  const addBookmarks = (items: NonNullable<ReturnType<mupdf.Document['loadOutline']>>) => {
    for (const item of items) {
      out.bookmarks.push(item.title ?? '')
      addBookmarks(item.down ?? [])
    }
  }
  addBookmarks(document.loadOutline() ?? [])
  for (let i = 0; i < pages; i += 1) {
    const page = document.loadPage(i)
    const device = glyphReader(i, out.glyphs)
    page.run(device, mupdf.Matrix.identity)
    device.close()
    for (const link of page.getLinks())
      if (link.isExternal()) out.links.uris.push(link.getURI())
      else out.links.pages.push(document.resolveLink(link.getURI()))
  }
  return out
}

function glyphReader(page: number, glyphs: ReadGlyph[]): mupdf.Device {
  return new mupdf.Device({
    fillText(text, ctm, _space, colour) {
      const hex = colour
        .map((v) =>
          Math.round(v * 255)
            .toString(16)
            .padStart(2, '0'),
        )
        .join('')
      text.walk({
        showGlyph(_font, trm, gid, unicode) {
          const [a, b] = mupdf.Matrix.concat(trm, ctm)
          const one = unicode < 0 ? '' : String.fromCodePoint(unicode)
          glyphs.push({ text: one, gid, pt: Math.hypot(a, b), page, colour: `#${hex}` })
        },
      })
    },
  })
}

function walkTree(node: mupdf.PDFObject, depth: number, elements: StructElement[]): void {
  if (node.isArray()) {
    for (let i = 0; i < node.length; i += 1) walkTree(node.get(i), depth, elements)
    return
  }
  if (!node.isDictionary()) return
  const role = node.get('S')
  if (role.isName())
    elements.push({ role: role.asName(), alt: textOf(node.get('Alt')), lang: textOf(node.get('Lang')), depth })
  walkTree(node.get('K'), depth + 1, elements)
}

const textOf = (value: mupdf.PDFObject) => (value.isString() ? value.asString() : '')
