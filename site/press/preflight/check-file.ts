import { type FormatId, type Problem, type Profile, problem } from '#contract'
import { type Paper, pointsPerMm } from '../../sheet/paper.ts'
import { eyePpi, softPpi } from '../../sheet/reading.ts'
import { type PdfFile, pageOf, readPdf } from '../finish/pdf-objects.ts'
import { FACES } from '../fonts/faces.ts'
import { type MarksMemory, type PageMarks, readMarks } from './read-marks.ts'

/** What a finished file must be. `at` names it in the editor's words. */
export interface SheetOrder {
  at: string
  paper: Paper
  format: FormatId
  distanceM: number
  profile: Pick<Profile, 'colour' | 'conformance' | 'maxInk' | 'minPpi' | 'maxFileMb'>
}

const BOX_TOLERANCE_PT = 0.01
/** Dark text smaller than this must be black ink alone: four plates never meet exactly. */
const SMALL_TEXT_PT = 60
/** Crop marks stand on all plates; everything else keeps to the shop's limit. Rounding of the engine: one percent. */
const INK_TOLERANCE = 1

/** Opens the finished bytes and returns everything a printer's own check would refuse. */
export function checkFile(bytes: Buffer, order: SheetOrder, memory?: MarksMemory): Problem[] {
  const file = readPdf(bytes)
  return [
    ...checkBoxes(file, order),
    ...checkFonts(file, order),
    ...checkIntent(file, order),
    ...checkMarks(readMarks(file, memory), order),
    ...checkSize(bytes, order),
  ]
}

function checkBoxes(file: PdfFile, { at, paper }: SheetOrder): Problem[] {
  const { text } = pageOf(file)
  const [w, h] = [paper.widthMm + 2 * paper.slugMm, paper.heightMm + 2 * paper.slugMm]
  const wanted: [string, number][] = [
    ['MediaBox', 0],
    ['BleedBox', paper.slugMm - paper.bleedMm],
    ['TrimBox', paper.slugMm],
  ]
  const wrong = wanted.filter(([name, inset]) => {
    const found = new RegExp(`/${name} \\[([^\\]]+)\\]`).exec(text)?.[1]?.trim().split(/\s+/).map(Number) ?? []
    const expected = [inset, inset, w - inset, h - inset].map((mm) => mm * pointsPerMm(paper))
    return found.length !== 4 || expected.some((v, i) => Math.abs(v - (found[i] ?? 0)) > BOX_TOLERANCE_PT)
  })
  const names = wrong.map(([name]) => name).join(', ')
  return names === '' ? [] : [bad('sheet/boxes', at, `页面框不对：${names}`, `Wrong page boxes: ${names}`)]
}

function checkFonts(file: PdfFile, { at }: SheetOrder): Problem[] {
  const objects = [...file.objects.values()]
  const problems: Problem[] = []
  if (objects.some((o) => /\/Subtype \/Type3\b/.test(o.text)))
    problems.push(bad('sheet/font-type3', at, '文件里有 Type 3 字体', 'The file has a Type 3 font'))
  for (const { text } of objects.filter((o) => /\/Type \/FontDescriptor\b/.test(o.text))) {
    const name = /\/FontName \/(?:[A-Z]{6}\+)?([^\s/]+)/.exec(text)?.[1] ?? '?'
    if (!/\/FontFile[23]? \d+ 0 R/.test(text))
      problems.push(bad('sheet/font-not-embedded', at, `字体没有嵌入：${name}`, `Font not embedded: ${name}`))
    if (!FACES.some((face) => face.name === name))
      problems.push(
        bad('sheet/font-unknown', at, `字体不在许可清单里：${name}`, `Font not on the licence list: ${name}`),
      )
  }
  return problems
}

function checkIntent(file: PdfFile, { at, profile }: SheetOrder): Problem[] {
  if (profile.conformance === 'none') return []
  const found = [...file.objects.values()].some(
    (o) => o.text.includes('/S /GTS_PDFX') && o.text.includes('/DestOutputProfile'),
  )
  return found
    ? []
    : [
        bad(
          'sheet/no-output-intent',
          at,
          `缺少输出意图（${profile.conformance}）`,
          `No output intent (${profile.conformance})`,
        ),
      ]
}

function checkMarks(marks: PageMarks, { at, paper, format, distanceM, profile }: SheetOrder): Problem[] {
  const problems: Problem[] = []
  if (marks.operations === 0) problems.push(bad('sheet/empty', at, '印张是空白的', 'The sheet is empty'))
  if (profile.colour === 'cmyk' && marks.foreignColours.size > 0) {
    const what = [...marks.foreignColours].map(([name, times]) => `${name} ×${times}`).join(', ')
    problems.push(bad('sheet/not-cmyk', at, `有不是 CMYK 的颜色：${what}`, `Colours that are not CMYK: ${what}`))
  }
  if (marks.mostInk > profile.maxInk + INK_TOLERANCE) {
    const ink = Math.round(marks.mostInk)
    problems.push(
      bad(
        'sheet/too-much-ink',
        at,
        `总墨量 ${ink}% 超过 ${profile.maxInk}%`,
        `Total ink ${ink} % is over ${profile.maxInk} %`,
      ),
    )
  }
  const muddy = marks.texts.filter(
    ({ fill, pt }) => fill && fill[3] >= 0.6 && fill[0] + fill[1] + fill[2] > 0.005 && pt * paper.scale < SMALL_TEXT_PT,
  )
  if (muddy.length > 0)
    problems.push(
      bad(
        'sheet/text-not-black',
        at,
        `有 ${muddy.length} 处小字不是单黑`,
        `${muddy.length} runs of small dark text are not black ink alone`,
      ),
    )
  // A shop knows its machine: its own floor stands in for the general 72.
  const least = Math.max(profile.minPpi, eyePpi(distanceM))
  for (const image of marks.images) {
    const ppi = Math.floor(
      Math.min(image.widthPx / (image.widthPt / 72), image.heightPx / (image.heightPt / 72)) / paper.scale,
    )
    if (ppi < Math.floor(least)) problems.push(coarse(at, ppi, Math.ceil(least), 'error'))
    else if (ppi < softPpi(format)) problems.push(coarse(at, ppi, softPpi(format), 'warning'))
  }
  return problems
}

function checkSize(bytes: Buffer, { at, profile }: SheetOrder): Problem[] {
  const mb = bytes.length / 1e6
  if (mb <= profile.maxFileMb) return []
  const size = mb.toFixed(1)
  return [
    bad(
      'sheet/too-large',
      at,
      `文件 ${size} MB，超过 ${profile.maxFileMb} MB`,
      `The file has ${size} MB, more than ${profile.maxFileMb} MB`,
    ),
  ]
}

function coarse(at: string, ppi: number, wanted: number, level: Problem['level']): Problem {
  return problem({
    code: 'picture/too-coarse',
    at: `${at} / 图片`,
    zh: `图片放到这么大只有 ${ppi} ppi，${level === 'error' ? '至少要' : '最好有'} ${wanted} ppi`,
    en: `At this size the picture has only ${ppi} ppi, ${level === 'error' ? 'at least' : 'better'} ${wanted} ppi`,
    hint: '换一张更大的原图，或换一个图片较小的版式。 Use a larger original, or a layout with a smaller picture.',
    level,
  })
}

function bad(code: string, at: string, zh: string, en: string): Problem {
  return problem({ code, at, zh, en })
}
