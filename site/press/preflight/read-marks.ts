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

/** Walks the page's content and its forms. */
export function readMarks(file: PdfFile): PageMarks {
  const marks: PageMarks = { foreignColours: new Map(), texts: [], mostInk: 0, images: [], operations: 0 }
  const page = pageOf(file)
  const contents = follow(file, page.text, 'Contents')
  if (contents) walk(file, contents, page.text, { ctm: IDENTITY, fill: null }, marks)
  for (const object of file.objects.values()) noteSpaces(object, marks)
  return marks
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
const count = (marks: PageMarks, what: string): unknown =>
  marks.foreignColours.set(what, (marks.foreignColours.get(what) ?? 0) + 1)
