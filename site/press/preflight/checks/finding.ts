import { type Problem, problem } from '#contract'
import { PT_PER_MM } from '../../../sheet/paper.ts'
import { isEmpty, meet } from '../document/boxes.ts'
import type { Box, Mark, PdfDocument, PdfPage } from '../document/document-model.ts'
import type { PreflightProfile } from '../preflight-profile.ts'

/** Where on a page something is: mm in the file, from the trim's upper left corner. */
export interface Place {
  page: number
  x: number
  y: number
  width: number
  height: number
}

/** A problem with its places, the first of them when there are many. */
export interface Finding extends Problem {
  places: Place[]
  /** How often it was found. */
  count: number
}

/** What is asked of a file beside the profile. Sizes are those of the printed sheet. */
export interface PreflightOrder {
  /** The file in the reader's words; begins every problem's path. */
  at: string
  profile: PreflightProfile
  /** Pages it must have. */
  pages?: number
  trimMm?: { widthMm: number; heightMm: number }
  /** From where it is read, m. */
  distanceM?: number
  /** Smallest type allowed, pt; by default counted from the distance. */
  textFloorPt?: number
  /** Where its QR code must lead. */
  address?: string
  /** Pictures of a few pixels count too: a poster of ours has none that only lend a flat colour. */
  tinyPictures?: boolean
}

/** What had to be measured on pixels; the checks themselves only look. */
export interface Evidence {
  /** Greatest total ink of each sampled picture, percent, by image id. */
  imageInk: ReadonlyMap<string, number>
  /** Pictures that no program can unpack. */
  brokenImages: ReadonlySet<string>
  /** Codes seen on the first page; null when nobody asked. */
  codes: readonly { text: string; valid: boolean }[] | null
}

/** One rule: pure, all its findings at once. */
export type Check = (document: PdfDocument, order: PreflightOrder, evidence: Evidence) => Finding[]

/** Enough to mark on a picture; `count` says how many there are. */
export const MOST_PLACES = 40

/** Builds a finding. `mend` says in plain words what to do, Chinese and English. */
export function finding(
  order: PreflightOrder,
  code: string,
  words: { zh: string; en: string; mend: [string, string]; on?: string; level?: Problem['level'] },
  places: readonly Place[] = [],
  count = Math.max(1, places.length),
): Finding {
  const { zh, en, mend, on, level } = words
  const at = on === undefined ? order.at : `${order.at} / ${on}`
  return {
    ...problem({ code, at, zh, en, hint: mend.join(' '), level }),
    places: places.slice(0, MOST_PLACES),
    count,
  }
}

/** The box that is cut out; the whole page where nobody says. */
export function trimOf(page: PdfPage): Box {
  return page.trim ?? page.art ?? page.crop ?? page.media
}

/** What is printed and may be seen: the trim with its bleed. Crop marks and colour bars lie outside. */
function printedOf(page: PdfPage): Box {
  return page.bleed ? meet(page.bleed, page.media) : trimOf(page)
}

export function placeOf(page: PdfPage, box: Box): Place {
  const trim = trimOf(page)
  const mm = (pt: number): number => Math.round(((pt * page.userUnit) / PT_PER_MM) * 10) / 10
  return {
    page: page.no,
    x: mm(box[0] - trim[0]),
    y: mm(trim[3] - box[3]),
    width: mm(box[2] - box[0]),
    height: mm(box[3] - box[1]),
  }
}

export interface Found<M extends Mark = Mark> {
  page: PdfPage
  mark: M
}

/** Twenty rules ask for the same list. */
const PRINTED = new WeakMap<PdfDocument, Found[]>()

/** Marks that come to paper, with their pages. */
export function printedMarks(document: PdfDocument): readonly Found[] {
  const known = PRINTED.get(document) ?? findPrinted(document)
  PRINTED.set(document, known)
  return known
}

function findPrinted(document: PdfDocument): Found[] {
  return document.pages.flatMap((page) => {
    const printed = printedOf(page)
    return page.marks
      .filter((mark) => !mark.hidden && !isEmpty(meet(mark.box, printed)))
      .map((mark) => ({ page, mark }))
  })
}

export function ofKind<K extends Mark['kind']>(found: readonly Found[], kind: K): Found<Extract<Mark, { kind: K }>>[] {
  return found.filter((one): one is Found<Extract<Mark, { kind: K }>> => one.mark.kind === kind)
}

export function places(found: readonly Found[]): Place[] {
  return found.map(({ page, mark }) => placeOf(page, mark.box))
}

/** How many times larger the printed sheet is than the page. */
export function enlargement(page: PdfPage, { profile }: PreflightOrder): number {
  return page.userUnit * profile.scale
}

/** One decimal, without a needless zero. */
export function round1(value: number): number {
  return Math.round(value * 10) / 10
}

export function isPdfX({ profile }: PreflightOrder): boolean {
  return profile.conformance !== 'none'
}

/** '1 line', '3 lines'. */
export function amount(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`
}
