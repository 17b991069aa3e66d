import { type Problem, type Profile, problem } from '#contract'

/** What a print shop asks for that cannot be had together. `at` is the field to mend. */
export function profileContradictions(profile: Omit<Profile, 'material'>): Problem[] {
  const { process, colour, conformance, maxInk, bleedMm, cropMarks } = profile
  const problems: Problem[] = []
  const say = (at: string, code: string, zh: string, en: string) => problems.push(problem({ code, at, zh, en }))
  if (colour === 'rgb' && conformance === 'PDF/X-4') {
    say(
      'profile.conformance',
      'profile/rgb-pdfx',
      '文件标准选了 PDF/X-4，颜色却是 RGB：PDF/X-4 按印刷油墨交件，请改成 CMYK，或不选标准',
      'PDF/X-4 is handed over in printing inks, but the colour is RGB: choose CMYK, or no standard',
    )
  }
  if (colour === 'rgb' && maxInk < 400) {
    say(
      'profile.maxInk',
      'profile/rgb-ink',
      'RGB 文件没有墨量，墨量上限要填 400（不限）',
      'an RGB file has no ink to limit: set the total ink to 400',
    )
  }
  if (process === 'offset' && colour === 'rgb') {
    say('profile.colour', 'profile/offset-rgb', '胶印要用 CMYK，不能交 RGB', 'offset printing needs CMYK, not RGB')
  }
  if (process === 'offset' && maxInk > 340) {
    say(
      'profile.maxInk',
      'profile/offset-ink',
      '胶印的总墨量不能超过 340%，纸会粘背；一般填 300',
      'offset printing cannot carry more than 340 % of ink: sheets would set off; 300 is usual',
    )
  }
  if (cropMarks && bleedMm === 0) {
    say(
      'profile.bleedMm',
      'profile/marks-no-bleed',
      '要裁切线就要有出血，一般 3 毫米；不裁切就不要裁切线',
      'crop marks need a bleed, usually 3 mm; without trimming there are no marks',
    )
  }
  return problems
}
