import { type FormatId, type Problem, type Profile, problem } from '#contract'

type AskedProfile = Omit<Profile, 'material'>
type Say = (field: keyof AskedProfile, code: string, zh: string, en: string) => void

/** Rich black, C50 M50 Y50 K100, carries this much ink, percent. */
const RICH_BLACK_INK = 250

/** What a print shop asks for that cannot be had together. `at` is the field to mend: 'profile.colour'. */
export function profileContradictions(profile: AskedProfile, at = 'profile'): Problem[] {
  const problems: Problem[] = []
  const say: Say = (field, code, zh, en) => problems.push(problem({ code, at: `${at}.${field}`, zh, en }))
  contradictColour(profile, say)
  contradictInk(profile, say)
  contradictFile(profile, say)
  return problems
}

/** A format can have one profile: the same one named twice would be decided by the order of rows. */
export function repeatedFormats(special: readonly { formats: readonly FormatId[] }[]): Problem[] {
  const seen = new Set<FormatId>()
  return special.flatMap(({ formats }, row) =>
    formats.flatMap((format) => {
      if (!seen.has(format)) {
        seen.add(format)
        return []
      }
      return problem({
        code: 'profile/format-twice',
        at: `special.${row}.formats`,
        zh: `画幅 ${format} 已经有一份参数了，一种画幅只能有一份`,
        en: `the format ${format} has a profile already; one format has one profile`,
      })
    }),
  )
}

function contradictColour({ process, colour, conformance }: AskedProfile, say: Say): void {
  if (colour === 'rgb' && conformance !== 'none')
    say(
      'conformance',
      'profile/rgb-pdfx',
      `文件标准选了 ${conformance}，颜色却是 RGB：${conformance} 按印刷油墨交件，请改成 CMYK，或不选标准`,
      `${conformance} is handed over in printing inks, but the colour is RGB: choose CMYK, or no standard`,
    )
  if (process === 'offset' && colour === 'rgb')
    say('colour', 'profile/offset-rgb', '胶印要用 CMYK，不能交 RGB', 'offset printing needs CMYK, not RGB')
}

function contradictInk({ process, colour, maxInk, black }: AskedProfile, say: Say): void {
  if (colour === 'rgb' && maxInk < 400)
    say(
      'maxInk',
      'profile/rgb-ink',
      'RGB 文件没有墨量，墨量上限要填 400（不限）',
      'an RGB file has no ink to limit: set the total ink to 400',
    )
  if (process === 'offset' && maxInk > 340)
    say(
      'maxInk',
      'profile/offset-ink',
      '胶印的总墨量不能超过 340%，纸会粘背；一般填 300',
      'offset printing cannot carry more than 340 % of ink: sheets would set off; 300 is usual',
    )
  if (black === 'rich' && maxInk < RICH_BLACK_INK)
    say(
      'maxInk',
      'profile/rich-black-ink',
      `复色黑要用 ${RICH_BLACK_INK}% 的墨，上限却更低：提高上限，或改用单色黑`,
      `rich black takes ${RICH_BLACK_INK} % of ink, and the limit is lower: raise it, or use black ink alone`,
    )
}

function contradictFile(profile: AskedProfile, say: Say): void {
  const { process, colour, file, conformance, scale, cropMarks, bleedMm } = profile
  if (file !== 'pdf' && conformance !== 'none')
    say(
      'conformance',
      'profile/raster-pdfx',
      `${conformance} 是 PDF 的标准，文件格式却是图片：改成 PDF，或不选标准`,
      `${conformance} is a standard for PDF, but the file is a picture: choose PDF, or no standard`,
    )
  if (file !== 'pdf' && colour === 'cmyk')
    say(
      'file',
      'profile/raster-cmyk',
      'TIFF、JPG 按 sRGB 交件，由单位分色；要交 CMYK 请用 PDF，或把颜色改成 RGB',
      'TIFF and JPG are handed over in sRGB; for CMYK choose PDF, or set the colour to RGB',
    )
  if (process === 'offset' && scale !== 1)
    say('scale', 'profile/offset-scale', '胶印按 1:1 交件', 'offset printing is handed over at 1:1')
  if (conformance !== 'none' && scale !== 1)
    say(
      'scale',
      'profile/pdfx-scale',
      `${conformance} 的成品框就是成品尺寸，只能 1:1`,
      `in ${conformance} the trim box is the size of the finished sheet: only 1:1`,
    )
  if (cropMarks && bleedMm === 0)
    say(
      'bleedMm',
      'profile/marks-no-bleed',
      '要裁切线就要有出血，一般 3 毫米；不裁切就不要裁切线',
      'crop marks need a bleed, usually 3 mm; without trimming there are no marks',
    )
}
