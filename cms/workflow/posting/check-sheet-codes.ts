import { type Problem, problem } from '#contract'
import type { PhotoToJudge } from './judge-photo.ts'

/** Below this mean lightness a photo is too dark to read, 0–255. */
const DARK = 24

/** What the codes on a photo say: another month, another gallery, a sheet that is not this one's, or nothing at all. */
export function codeProblems(photo: PhotoToJudge): Problem[] {
  const { kind, gallery, edition, panels, beside, codes, light } = photo
  const at = `${gallery.code} / ${edition.month}`
  const number = gallery.code.slice(gallery.code.indexOf('-') + 1)
  const said = new Map<string, Problem>()
  const say = (code: string, zh: string, en: string) => said.set(`${code} ${zh}`, problem({ code, at, zh, en }))
  const ours = codes.filter((code) => !beside.includes(code.edition))
  for (const code of ours) {
    if (code.edition !== edition.month) {
      const [found, wanted] = [monthWords(code.edition), monthWords(edition.month)]
      const old = code.edition < edition.month
      say(
        'photo/other-month',
        `照片里是${found}的海报，这次要挂${wanted}的。${old ? '旧的请换下来' : '请挂这一期的'}，再拍`,
        `the photo shows a poster of ${code.edition}; this is ${edition.month}`,
      )
    } else if (code.number !== number) {
      const other = gallery.code.replace(/\d+$/, code.number)
      say(
        'photo/other-gallery',
        `照片里是 ${other} 的海报，这里是 ${gallery.code}。请看看是不是拿错了，或者选错了画廊`,
        `the poster in the photo belongs to ${other}; this is ${gallery.code}`,
      )
    } else if (!panels.includes(code.no)) {
      say(
        'photo/wrong-sheet',
        `照片里是第 ${code.no} 版，这座画廊这一期不挂它。请对一下海报右下角`,
        `the photo shows panel ${code.no}, which this gallery does not get in this edition`,
      )
    }
  }
  if (kind === 'near' && ours.length === 0) said.set('', noCode(at, light))
  return [...said.values()]
}

function noCode(at: string, light: number): Problem {
  const dark = light < DARK
  return problem({
    code: 'photo/no-code',
    at,
    zh: dark ? '太暗，看不清二维码，请打开手电再拍一步之内' : '看不清二维码，请走近一步再拍',
    en: dark ? 'too dark to read the code: use a torch and go closer' : 'the code cannot be read: go a step closer',
    level: 'warning',
  })
}

/** '2026-11' → ' 11 月', with the year where it is not plain, and '应急' where it is one. */
function monthWords(edition: string): string {
  const [year = '', month = '', emergency] = edition.split('-')
  return ` ${year} 年 ${Number(month)} 月${emergency ? '应急' : ''}`
}
