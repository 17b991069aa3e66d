import { deflateSync } from 'node:zlib'
import yazl from 'yazl'

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ')
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A paragraph of Word's; `style` is the id of one of STYLES. */
export const p = (content: string, style?: string): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${content}</w:p>`
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`
export const item = (text: string, list: 1 | 2): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${r(text)}</w:p>`
export const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
export const table = (...rows: string[][]): string =>
  `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`
export const drawing = (relation: string, alt = ''): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${alt}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="${relation}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`

const style = (id: string, name: string, more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`
/** Chinese Word gives its styles numbers for ids and English names; WPS writes Chinese names. */
const STYLES = [
  style('1', 'heading 1'),
  style('2', 'heading 2'),
  style('3', 'heading 3'),
  style('标题1', '标题 1'),
  style('标题2', '标题 2'),
  style('T', 'Title'),
  style('Q', 'Quote'),
  style('C', 'caption'),
  style('S', '摘要'),
  style('O', '我的花样'),
  style('H', 'secret', '<w:rPr><w:vanish/></w:rPr>'),
  style('H2', 'secret too', '<w:basedOn w:val="H"/>'),
].join('')
const NUMBERING = [1, 2]
  .map(
    (id) =>
      `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:numFmt w:val="${id === 1 ? 'bullet' : 'decimal'}"/></w:lvl></w:abstractNum>`,
  )
  .concat([1, 2].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`))
  .join('')

export interface DocxParts {
  footnotes?: string
  endnotes?: string
  /** Relation id → target; those that begin with http are outside the file. */
  relations?: Record<string, string>
  /** Other parts by name; one named as ours takes its place. */
  files?: Record<string, Buffer | string>
}

/** A DOCX as Word lays it out: a zip of these parts. */
export function makeDocx(body: string, parts: DocxParts = {}): Promise<Buffer> {
  const relations = Object.entries({ styles: 'styles.xml', numbering: 'numbering.xml', ...parts.relations }).map(
    ([id, target]) => {
      const type = id in { styles: 1, numbering: 1 } ? id : /^(?:\w+:)/.test(target) ? 'hyperlink' : 'image'
      const mode = type === 'hyperlink' ? ' TargetMode="External"' : ''
      return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode}/>`
    },
  )
  const notes = (kind: 'footnotes' | 'endnotes'): Record<string, string> =>
    parts[kind] === undefined ? {} : { [`word/${kind}.xml`]: `<w:${kind} ${NAMESPACES}>${parts[kind]}</w:${kind}>` }
  return makeZip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    'word/styles.xml': `<w:styles ${NAMESPACES}>${STYLES}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${NAMESPACES}>${NUMBERING}</w:numbering>`,
    ...notes('footnotes'),
    ...notes('endnotes'),
    ...parts.files,
  })
}

export async function makeZip(files: Record<string, Buffer | string>): Promise<Buffer> {
  const zip = new yazl.ZipFile()
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** A PNG's first and last chunks around some data; each number makes another one. */
export function png(n = 1): Buffer {
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    deflateSync(Buffer.alloc(400, n)),
    Buffer.alloc(300, n),
  ])
}
