import { FORMAT_SIZE_MM, type FormatId, type PrintShop, type Problem, type Profile, problem } from '#contract'
import type { Paper } from '../../sheet/paper.ts'
import { readingFloors } from '../../sheet/reading.ts'
import type { CodePlace } from '../../sheet/sheet-data.ts'
import type { SetSheet } from '../engine/render-sheet.ts'
import { ownLayerOf } from '../finish/own-layer.ts'
import { FACES } from '../fonts/faces.ts'
import { checkSlots, type TypeFloors } from './check-slots.ts'
import { ALL_CHECKS, LAYER_CHECKS } from './checks/all-checks.ts'
import { tooLarge } from './checks/file-checks.ts'
import type { Check, Finding, PreflightOrder } from './checks/finding.ts'
import { type PreflightAnswer, preflightFile } from './preflight-file.ts'
import { toPreflightProfile } from './preflight-profile.ts'
import { readCode } from './read-code.ts'
import { type ReportSection, toSection } from './report/report-section.ts'

/** What a finished file must be. `at` names it in the editor's words. */
export interface SheetOrder {
  at: string
  paper: Paper
  format: FormatId
  distanceM: number
  profile: Profile
  shop: Pick<PrintShop, 'slug' | 'name'>
}

/** A finished sheet, with what is known of it beside the file itself. */
export interface CheckedSheet {
  order: SheetOrder
  set: Pick<SetSheet, 'slots' | 'pdf'>
  /** True when `set.pdf` is a panel's layer, over which a gallery's own was laid. */
  layered: boolean
  code: { place: CodePlace | null; address: string }
  floors: TypeFloors
}

export interface CheckedAnswer {
  problems: Problem[]
  /** What the file is and what was found on it, for people; null for a sheet whose panel's layer was read before. */
  report: ReportSection | null
}

/**
 * Preflight of finished sheets: every rule on every one of them, all problems at once, each with its place. A panel's
 * layer is the same on every gallery's sheet: what was found on it is said of each, without reading it again.
 */
export function createSheetChecker(): (bytes: Buffer, sheet: CheckedSheet) => Promise<CheckedAnswer> {
  const panels = new WeakMap<Uint8Array, Problem[]>()

  return async (bytes, { order, set, layered, code, floors }) => {
    const problems = checkSlots(set.slots, order.at, floors)
    // Text that runs over its place and off the page is one mistake, said already with its characters.
    const overrun = set.slots.some(({ fits }) => !fits)
    const add = (found: Problem[]): unknown =>
      problems.push(...(overrun ? found.filter(({ code: said }) => said !== 'page/outside-media') : found))
    const panel = layered && set.pdf ? panels.get(set.pdf) : undefined
    if (panel) {
      // A gallery's own layer lies on top: nothing of the panel's can cover its code.
      const own = ownLayerOf(bytes)
      add(await checkCode(own, order, code))
      add(panel.map((one) => ({ ...one, at: `${order.at}${one.at}` })))
      add(toProblems(await check(own, order, LAYER_CHECKS)))
      add(tooLarge({ bytes: bytes.length }, askedOf(order)).map(toProblem))
      return { problems, report: null }
    }
    add(await checkCode(bytes, order, code))
    const answer = await check(bytes, order, ALL_CHECKS)
    const whole = toProblems(answer)
    if (layered && set.pdf) panels.set(set.pdf, await onPanel(whole, bytes, order))
    add(whole)
    return { problems, report: await toSection({ bytes, answer }, 'marked') }
  }
}

/** What of a sheet's problems lies on its panel's layer, without the sheet's own place. */
async function onPanel(whole: readonly Problem[], bytes: Buffer, order: SheetOrder): Promise<Problem[]> {
  if (whole.length === 0) return []
  const own = toProblems(await check(ownLayerOf(bytes), order, LAYER_CHECKS))
  const known = new Set(own.map(({ code, zh }) => `${code} ${zh}`))
  return whole
    .filter(({ code, zh }) => code !== 'file/too-large' && !known.has(`${code} ${zh}`))
    .map((one) => ({ ...one, at: one.at.slice(order.at.length) }))
}

function check(bytes: Buffer, order: SheetOrder, checks: readonly Check[]): Promise<PreflightAnswer> {
  return preflightFile(bytes, askedOf(order), checks)
}

function askedOf({ at, format, distanceM, profile, shop }: SheetOrder): PreflightOrder {
  return {
    at,
    trimMm: FORMAT_SIZE_MM[format],
    distanceM,
    textFloorPt: readingFloors(format, distanceM).captionFloorPt,
    tinyPictures: true,
    // A shop that takes pictures gets one of this file: its size is that of the picture.
    profile: { ...toPreflightProfile(shop, profile), ...(profile.file === 'pdf' ? {} : { maxFileMb: Infinity }) },
  }
}

function toProblems({ order: { at }, document, findings }: PreflightAnswer): Problem[] {
  const names = new Set(document?.pages.flatMap(({ fonts }) => fonts.map((font) => font.name)))
  return [
    ...findings.map(toProblem),
    ...[...names].filter((name) => !FACES.some((face) => face.name === name)).map((name) => unlisted(at, name)),
  ]
}

const toProblem = ({ places: _places, count: _count, ...said }: Finding): Problem => said

/** Only faces whose licence lies with the press leave the house. */
function unlisted(at: string, name: string): Problem {
  return problem({
    code: 'font/unlisted',
    at,
    zh: `字体不在许可清单里：${name}`,
    en: `Font not on the licence list: ${name}`,
  })
}

async function checkCode(
  bytes: Buffer,
  { at, paper }: SheetOrder,
  { place, address }: CheckedSheet['code'],
): Promise<Problem[]> {
  const read = await readCode(bytes, paper, place)
  if (read === address) return []
  return [
    problem({
      code: 'sheet/code-unreadable',
      at,
      zh: read === '' ? '二维码扫不出来' : `二维码指向 ${read}，应当是 ${address}`,
      en: read === '' ? 'The QR code cannot be read' : `The QR code leads to ${read} instead of ${address}`,
    }),
  ]
}
