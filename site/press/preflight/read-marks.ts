import { createHash } from 'node:crypto'
import { OWN_LAYER } from '../finish/finish-sheet.ts'
import { follow, type PdfFile, type PdfObject, pageOf, streamOf } from '../finish/pdf-objects.ts'
import { IDENTITY, type Matrix, times } from '../pictures/path-ops.ts'
import { readContent } from './content-tokens.ts'

type Cmyk = [number, number, number, number]

/** What stands on a page, as far as a printer cares. */
export interface PageMarks {
  /** Colour operators that are not CMYK, and how often: 'rg', 'g', '/DeviceRGB' … */
  foreignColours: Map<string, number>
  /** Fill of each text that is shown, with its size in pt. */
  texts: { fill: Cmyk | null; pt: number }[]
  /** Greatest total ink of a flat fill, percent. */
  mostInk: number
  images: { widthPx: number; heightPx: number; widthPt: number; heightPt: number; colour: string }[]
  /** Shown at all: an empty sheet is a mistake. */
  operations: number
}

interface State {
  ctm: Matrix
  fill: Cmyk | null
}

/** What long streams were found to hold: a panel's layer is the same bytes on every gallery's sheet. */
export interface MarksMemory {
  recall: (key: string, read: () => PageMarks) => PageMarks
}

/** Keeps the last few; one a worker. */
export function createMarksMemory(kept = 4): MarksMemory {
  const known = new Map<string, PageMarks>()
  return {
    recall(key, read) {
      const marks = known.get(key) ?? read()
      known.delete(key)
      known.set(key, marks)
      const [oldest] = known.keys()
      if (known.size > kept && oldest !== undefined) known.delete(oldest)
      return marks
    },
  }
}

/** Shorter streams are read again sooner than they are hashed. */
const LONG_BYTES = 4096
const IDLE: State = { ctm: IDENTITY, fill: null }

/** Walks the page's contents and its forms. */
export function readMarks(file: PdfFile, memory?: MarksMemory): PageMarks {
  const marks = noMarks()
  const page = pageOf(file)
  // A content stream goes on where the one before it stopped; ours begin and end at rest (see finish-sheet).
  for (const contents of contentsOf(file, page)) {
    const read = (): PageMarks => {
      const own = noMarks()
      walk(file, contents, page.text, IDLE, own)
      return own
    }
    const key = memory && (contents.stream?.length ?? 0) > LONG_BYTES ? keyOf(file, contents, page.text) : null
    add(marks, memory && key !== null ? memory.recall(key, read) : read())
  }
  for (const object of file.objects.values()) noteSpaces(object, marks)
  return marks
}

/** Hash of all that a stream's marks depend on; null when it shows forms, whose own streams would count too. */
function keyOf(file: PdfFile, contents: PdfObject, resources: string): string | null {
  const shared = resources.replace(new RegExp(`/${OWN_LAYER} \\d+ 0 R`), '')
  const shown = /\/XObject\s*<<([^>]*)>>/.exec(shared)?.[1] ?? ''
  const objects = [...shown.matchAll(/(\d+) 0 R/g)].map(([, num]) => file.objects.get(Number(num))?.text ?? '')
  if (objects.some((text) => text.includes('/Subtype /Form'))) return null
  const hash = createHash('sha1').update(contents.stream ?? '')
  for (const text of [shown, ...objects]) hash.update('\0').update(text)
  return hash.digest('hex')
}

function contentsOf(file: PdfFile, page: PdfObject): PdfObject[] {
  const list = /\/Contents \[([^\]]*)\]/.exec(page.text)?.[1]
  if (list === undefined) return [follow(file, page.text, 'Contents')].filter((o) => o !== undefined)
  return [...list.matchAll(/(\d+) 0 R/g)].flatMap(([, num]) => file.objects.get(Number(num)) ?? [])
}

function noMarks(): PageMarks {
  return { foreignColours: new Map(), texts: [], mostInk: 0, images: [], operations: 0 }
}

function add(marks: PageMarks, more: PageMarks): void {
  for (const [what, times] of more.foreignColours) count(marks, what, times)
  for (const text of more.texts) marks.texts.push(text)
  for (const image of more.images) marks.images.push(image)
  marks.mostInk = Math.max(marks.mostInk, more.mostInk)
  marks.operations += more.operations
}

function walk(file: PdfFile, stream: PdfObject, resources: string, start: State, marks: PageMarks): void {
  const stack: State[] = []
  let state = { ...start }
  let [fontPt, textScale] = [0, 1]
  readContent(streamOf(stream), (operator, n, name) => {
    marks.operations += 1
    if (operator === 'q') stack.push({ ...state })
    else if (operator === 'Q') state = stack.pop() ?? state
    else if (operator === 'cm') state = { ...state, ctm: times(state.ctm, toMatrix(n)) }
    else if (operator === 'k') {
      state = { ...state, fill: toCmyk(n) }
      marks.mostInk = Math.max(marks.mostInk, sum(toCmyk(n)) * 100)
    } else if (operator === 'rg' || operator === 'RG' || operator === 'g' || operator === 'G') count(marks, operator)
    else if (operator === 'cs' || operator === 'CS') {
      if (operator === 'cs') state = { ...state, fill: null }
      if (name === 'DeviceRGB' || name === 'DeviceGray') count(marks, `/${name}`)
    } else if (operator === 'Tf') fontPt = n[0] ?? 0
    else if (operator === 'Tm') textScale = scaleOf(times(state.ctm, toMatrix(n)))
    else if (operator === 'Tj' || operator === 'TJ') marks.texts.push({ fill: state.fill, pt: fontPt * textScale })
    else if (operator === 'Do') {
      const object = follow(file, resources, name)
      if (object?.text.includes('/Subtype /Image')) marks.images.push(toImage(object, state.ctm))
      else if (object?.text.includes('/Subtype /Form')) {
        const matrix = /\/Matrix \[([^\]]*)\]/.exec(object.text)?.[1]
        const ctm = matrix ? times(state.ctm, toMatrix(matrix.trim().split(/\s+/).map(Number))) : state.ctm
        walk(file, object, object.text, { ...state, ctm }, marks)
      }
    }
  })
}

/** Colour spaces that are only named in dictionaries: images, shadings, profiles. */
function noteSpaces({ text }: PdfObject, marks: PageMarks): void {
  if (text.includes('/Type /OutputIntent') || text.includes('/S /GTS_PDF')) return
  for (const name of ['/DeviceRGB', '/DeviceGray', '/CalRGB', '/CalGray', '/Lab'])
    if (new RegExp(`${name}\\b`).test(text)) count(marks, name)
  const components = /\/N ([13])\b/.exec(text)?.[1]
  if (components && !/\/Type \/ObjStm/.test(text) && !text.includes('/FunctionType')) count(marks, `ICC ${components}`)
}

function toImage(object: PdfObject, ctm: Matrix): PageMarks['images'][number] {
  const value = (key: string): number => Number(new RegExp(`/${key} (\\d+)`).exec(object.text)?.[1] ?? 0)
  const [a, b, c, d] = ctm
  const colour = /\/ColorSpace (?:\/(\w+)|(\d+) 0 R|\[)/.exec(object.text)
  return {
    widthPx: value('Width'),
    heightPx: value('Height'),
    widthPt: Math.hypot(a, b),
    heightPt: Math.hypot(c, d),
    colour: colour?.[1] ?? 'ICC',
  }
}

function toMatrix(n: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = n
  return [a, b, c, d, e, f]
}

function toCmyk(n: readonly number[]): Cmyk {
  const [c = 0, m = 0, y = 0, k = 0] = n
  return [c, m, y, k]
}

function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c))
}

const sum = (ink: Cmyk): number => ink[0] + ink[1] + ink[2] + ink[3]
const count = (marks: PageMarks, what: string, by = 1): unknown =>
  marks.foreignColours.set(what, (marks.foreignColours.get(what) ?? 0) + by)
