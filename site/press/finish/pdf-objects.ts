/** One object of a PDF file as it stands there: dictionary text, and the stream's raw bytes when it has one. */
export interface PdfObject {
  num: number
  /** Everything before `stream`, latin-1. */
  text: string
  stream: Buffer | null
  start: number
  end: number
}
export interface PdfFile {
  bytes: Buffer
  objects: Map<number, PdfObject>
  root: number
}

/**
 * Reads a PDF with a classic cross-reference table and plain objects, which is what the engine writes and what
 * `finish` writes again. Anything else is a bug of ours and throws.
 */
export function readPdf(source: Uint8Array): PdfFile {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength)
  const tail = bytes.subarray(-2048).toString('latin1')
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN)
  const table = bytes.subarray(start).toString('latin1')
  const head = /^xref\s+0 (\d+)\s+/.exec(table)
  const root = Number(/\/Root (\d+) 0 R/.exec(table)?.[1] ?? Number.NaN)
  if (!head || Number.isNaN(root)) throw new Error('not a PDF with a plain cross-reference table')
  const offsets: { num: number; at: number }[] = []
  for (let num = 0; num < Number(head[1]); num += 1) {
    const entry = table.slice(head[0].length + num * 20, head[0].length + num * 20 + 20)
    if (entry[17] === 'n') offsets.push({ num, at: Number(entry.slice(0, 10)) })
  }
  const inFile = [...offsets].sort((a, b) => a.at - b.at)
  const objects = new Map<number, PdfObject>()
  inFile.forEach(({ num, at }, i) => {
    const end = inFile[i + 1]?.at ?? start
    objects.set(num, readObject(bytes, num, at, end))
  })
  return { bytes, objects, root }
}

/** The one page of a sheet. */
export function pageOf(file: PdfFile): PdfObject {
  const pages = [...file.objects.values()].filter((o) => /\/Type \/Page\s/.test(o.text))
  const [page] = pages
  if (!page || pages.length !== 1) throw new Error(`a sheet has one page, this file has ${pages.length}`)
  return page
}

function readObject(bytes: Buffer, num: number, start: number, end: number): PdfObject {
  // A stream's own bytes may hold any word: its dictionary ends where `stream` first stands on a line alone.
  const window = bytes.subarray(start, end)
  const at = window.indexOf('\nstream\n')
  const from = at < 0 ? end : start + at + 8
  const text = bytes.subarray(start, at < 0 ? end : start + at).toString('latin1')
  if (at < 0) return { num, text, stream: null, start, end }
  const length = Number(/\/Length (\d+)/.exec(text)?.[1] ?? Number.NaN)
  if (Number.isNaN(length)) throw new Error(`object ${num} has no length`)
  return { num, text, stream: bytes.subarray(from, from + length), start, end }
}
