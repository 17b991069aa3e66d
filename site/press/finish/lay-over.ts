import { type PdfFile, type PdfObject, pageOf } from './pdf-objects.ts'

/** A page turned into a form that another page can show, with everything it needs, numbered after that page's objects. */
export interface OverLay {
  /** Object number → its body, without `obj` and `endobj`. */
  objects: Map<number, Buffer>
  /** Number of the form. */
  form: number
}

/**
 * Makes the page of `over` a form XObject (ISO 32000-1, 8.10) whose objects are numbered from `first` on. Only what the
 * page uses comes along: its fonts, no catalog, no metadata.
 */
export function toOverLay(over: PdfFile, first: number): OverLay {
  const { resources, box, stream } = partsOf(over)
  const used = reachable(over, resources)
  const numbers = new Map([...used].map((num, i) => [num, first + i]))
  const form = first + used.length
  const renumbered = (text: string): string =>
    text.replace(/(\d+) 0 R/g, (all, num: string) => {
      const to = numbers.get(Number(num))
      return to === undefined ? all : `${to} 0 R`
    })
  const objects = new Map<number, Buffer>()
  for (const [num, to] of numbers) {
    const object = over.objects.get(num)
    if (object) objects.set(to, bodyOf(renumbered(object.text), object.stream))
  }
  objects.set(form, formBody(renumbered(resources), box, stream))
  return { objects, form }
}

/** The page of a file as a form of the same file, and its resources as they stand in the page. */
export function toForm(file: PdfFile): { resources: string; body: Buffer } {
  const { resources, box, stream } = partsOf(file)
  return { resources, body: formBody(resources, box, stream) }
}

interface PageParts {
  resources: string
  box: string
  stream: PdfObject
}

function partsOf(file: PdfFile): PageParts {
  const page = pageOf(file)
  const contents = Number(/\/Contents (\d+) 0 R/.exec(page.text)?.[1] ?? Number.NaN)
  const box = /\/MediaBox (\[[^\]]*\])/.exec(page.text)?.[1]
  const stream = file.objects.get(contents)
  if (!stream?.stream || !box) throw new Error('a layer has one page with contents and a box')
  return { resources: dictionaryAfter(page.text, '/Resources'), box, stream }
}

function formBody(resources: string, box: string, { text, stream }: PdfObject): Buffer {
  const filter = text.includes('/FlateDecode') ? '/Filter /FlateDecode ' : ''
  const head =
    `<< /Type /XObject /Subtype /Form /FormType 1 /BBox ${box} /Resources ${resources} ` +
    `${filter}/Length ${stream?.length ?? 0} >>`
  return bodyOf(head, stream)
}

/** Numbers of all objects that a text leads to, in their order. */
export function reachable(file: PdfFile, text: string): number[] {
  const found = new Set<number>()
  const visit = (from: string): void => {
    for (const [, digits] of from.matchAll(/(\d+) 0 R/g)) {
      const num = Number(digits)
      const object = file.objects.get(num)
      if (!object || found.has(num)) continue
      found.add(num)
      visit(object.text)
    }
  }
  visit(text)
  return [...found].sort((a, b) => a - b)
}

/** The dictionary that stands after a key, with its brackets. */
export function dictionaryAfter(text: string, key: string): string {
  const start = text.indexOf('<<', text.indexOf(key))
  let depth = 0
  for (let i = start; i < text.length - 1; i += 1) {
    const pair = text.slice(i, i + 2)
    if (pair === '<<') depth += 1
    if (pair === '>>') depth -= 1
    if (pair === '<<' || pair === '>>') i += 1
    if (depth === 0) return text.slice(start, i + 1)
  }
  throw new Error(`no dictionary after ${key}`)
}

function bodyOf(text: string, stream: Buffer | null): Buffer {
  const plain = text.replace(/^\s*\d+ 0 obj\s*/, '').replace(/\s*endobj\s*$/, '')
  if (!stream) return Buffer.from(plain, 'latin1')
  return Buffer.concat([Buffer.from(`${plain}\nstream\n`, 'latin1'), stream, Buffer.from('\nendstream', 'latin1')])
}
