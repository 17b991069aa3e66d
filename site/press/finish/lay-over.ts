import { type PdfFile, pageOf } from './pdf-objects.ts'

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
  const page = pageOf(over)
  const contents = Number(/\/Contents (\d+) 0 R/.exec(page.text)?.[1] ?? Number.NaN)
  const box = /\/MediaBox (\[[^\]]*\])/.exec(page.text)?.[1]
  const stream = over.objects.get(contents)
  if (!stream?.stream || !box) throw new Error('a gallery layer has one page with contents and a box')
  const resources = dictionaryAfter(page.text, '/Resources')
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
  const filter = stream.text.includes('/FlateDecode') ? '/Filter /FlateDecode ' : ''
  const head =
    `<< /Type /XObject /Subtype /Form /FormType 1 /BBox ${box} /Resources ${renumbered(resources)} ` +
    `${filter}/Length ${stream.stream.length} >>`
  objects.set(form, bodyOf(head, stream.stream))
  return { objects, form }
}

function reachable(file: PdfFile, text: string): number[] {
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
function dictionaryAfter(text: string, key: string): string {
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
