import { type Problem, problem } from '#contract'
import { clockProblems } from './check-clock.ts'
import { placeProblems } from './check-place.ts'
import { codeProblems } from './check-sheet-codes.ts'
import type { EarlierPhoto } from './find-twin.ts'
import type { PhotoKind, PhotoVerdict } from './photo-words.ts'

/** A sheet's code as it was read on a photo. */
export interface ReadCode {
  number: string
  edition: string
  no: number
}

export interface PhotoToJudge {
  kind: PhotoKind
  gallery: { code: string; lat: number; lng: number }
  edition: { month: string; from: string }
  /** Numbers of the panels that should hang in this gallery. */
  panels: readonly number[]
  /** Emergency editions that hang beside it just now: their sheets are no fault of this one's. */
  beside: readonly string[]
  codes: readonly ReadCode[]
  /** Mean lightness, 0–255. */
  light: number
  place: { lat: number; lng: number; accuracyM: number } | null
  toleranceM: number
  /** When it was taken, by the phone's clock; null when nobody says. */
  takenAt: string | null
  /** How far the phone's clock is from ours, ms; null when it was not asked. */
  clockOffMs: number | null
  /** ISO 8601, by our clock. */
  now: string
  twin: EarlierPhoto | null
}

export interface Judgement {
  verdict: PhotoVerdict
  problems: Problem[]
  /** When it was taken, put right by what is known of the phone's clock. */
  takenAt: string | null
}

/** Said, but no reason to doubt what the photo shows. */
const ONLY_SAID = ['photo/clock']

/** Whether a photo proves what it should, with every reason why not; a person may say otherwise later. */
export function judgePhoto(photo: PhotoToJudge): Judgement {
  const clock = clockProblems(photo)
  const problems =
    photo.kind === 'fault'
      ? []
      : [...codeProblems(photo), ...twinProblems(photo), ...placeProblems(photo), ...clock.problems]
  const weighty = problems.filter(({ code }) => !ONLY_SAID.includes(code))
  const wrong = weighty.some(({ level }) => level === 'error')
  return { verdict: wrong ? 'wrong' : weighty.length > 0 ? 'unsure' : 'right', problems, takenAt: clock.takenAt }
}

function twinProblems({ twin, gallery, edition }: PhotoToJudge): Problem[] {
  if (!twin) return []
  const [where, where2] = twin.gallery === gallery.code ? ['', ''] : [` ${twin.gallery}`, ` of ${twin.gallery}`]
  return [
    problem({
      code: 'photo/sent-before',
      at: `${gallery.code} / ${edition.month}`,
      zh: `这张照片以前发过（${twin.edition}${where}）。请到画廊前重新拍`,
      en: `this photo was sent before (${twin.edition}${where2}); take a new one at the gallery`,
    }),
  ]
}
