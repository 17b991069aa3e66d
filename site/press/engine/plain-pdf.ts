import { type PdfFile, type PdfObject, pageOf, readPdf } from '../finish/pdf-objects.ts'

/** Strings, brackets, names, and everything else that stands between white space (ISO 32000-1, 7.2). */
const TOKEN =
  /\((?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S])*\))*\)|<<|>>|<[0-9A-Fa-f\s]*>|\[|\]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/g
/** Entries that lead to the file's structure, which a printed sheet has no use for. */
const TAGS = /\/StructTreeRoot \d+ 0 R|\/MarkInfo << [^>]*>>|\/StructParents \d+/g

/**
 * Writes a file whose dictionaries are packed tight and tagged as `finish` reads it: one space between any two tokens,
 * the page's resources in the page, no tags, no Info, and only what the page needs. Streams are copied byte for byte.
 */
export function plainPdf(source: Uint8Array): { pdf: Buffer; pages: number } {
  const file = spread(readPdf(source))
  const pages = [...file.objects.values()].filter(({ text }) => /\/Type \/Page\s/.test(text))
  if (pages.length === 1) {
    const page = pageOf(file)
    const resources = file.objects.get(Number(/\/Resources (\d+) 0 R/.exec(page.text)?.[1]))
    if (resources) page.text = page.text.replace(/\/Resources \d+ 0 R/, `/Resources ${inner(resources.text)}`)
  }
  return { pdf: write(file), pages: pages.length }
}

function spread({ bytes, objects, root }: PdfFile): PdfFile {
  const plain = [...objects.values()].map((object): [number, PdfObject] => {
    const words = object.text.match(TOKEN) ?? []
    const text = words.join(' ')
    if (text.replaceAll(' ', '') !== object.text.replace(/\s/g, '')) throw new Error(`object ${object.num} is no PDF`)
    return [object.num, { ...object, text: text.replace(TAGS, '') }]
  })
  return { bytes, objects: new Map(plain), root }
}

function inner(text: string): string {
  return text.replace(/^\d+ 0 obj /, '').replace(/ endobj$/, '')
}

function write({ objects, root }: PdfFile): Buffer {
  const used = reachable(objects, root)
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\x80\x80\x80\x80\n', 'latin1')]
  const highest = Math.max(...used)
  const entries: string[] = []
  let at = parts[0]?.length ?? 0
  for (let num = 1; num <= highest; num += 1) {
    const object = used.has(num) ? objects.get(num) : undefined
    entries.push(object ? `${String(at).padStart(10, '0')} 00000 n\r\n` : '0000000000 00001 f\r\n')
    if (!object) continue
    const { stream } = object
    const whole = stream
      ? [`${num} 0 obj\n${inner(object.text)}\nstream\n`, stream, '\nendstream\nendobj\n']
      : [`${num} 0 obj\n${inner(object.text)}\nendobj\n`]
    for (const part of whole.map((p) => (typeof p === 'string' ? Buffer.from(p, 'latin1') : p))) {
      parts.push(part)
      at += part.length
    }
  }
  const trailer = `trailer\n<< /Size ${highest + 1} /Root ${root} 0 R >>\nstartxref\n${at}\n%%EOF\n`
  parts.push(Buffer.from(`xref\n0 ${highest + 1}\n0000000000 65535 f\r\n${entries.join('')}${trailer}`, 'latin1'))
  return Buffer.concat(parts)
}

function reachable(objects: PdfFile['objects'], root: number): Set<number> {
  const found = new Set<number>()
  const waiting = [root]
  for (let num = waiting.pop(); num !== undefined; num = waiting.pop()) {
    const object = objects.get(num)
    if (!object || found.has(num)) continue
    found.add(num)
    for (const [, to] of object.text.matchAll(/(\d+) 0 R/g)) waiting.push(Number(to))
  }
  return found
}
