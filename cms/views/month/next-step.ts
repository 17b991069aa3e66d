import type { Edition } from '../../payload-types.ts'
import { STEP_NAMES } from '../../workflow/sign-off.ts'
import type { DeskLine } from '../sign/read-desk.ts'
import type { Gap } from './gap.ts'

/** The one thing to do next, with its one act. */
export interface Step {
  zh: string
  en: string
  act: { zh: string; en: string }
  href: string
  /** The gap behind it, for the clipping of the place. */
  gap: Gap | null
}

interface Situation {
  edition: Pick<Edition, 'id' | 'month' | '_status'>
  gaps: readonly Gap[]
  /** How far each panel is signed. */
  lines: readonly Pick<DeskLine, 'no' | 'edition' | 'title' | 'part' | 'desk'>[]
  /** Posters are still being tried: what they will say is not known. */
  waiting: boolean
  /** Its month has begun: it hangs. */
  begun: boolean
}

/** What stops the print comes first, then whom it waits for to sign, then what is not published, then the print itself; English never holds up the month. */
export function nextStep({ edition, gaps, lines, waiting, begun }: Situation): Step {
  const block = gaps.find((g) => g.level === 'block')
  const unsigned = lines.filter(({ desk }) => desk.next !== null)
  // What asks whoever looks, then what its author has to mend, then what waits for others.
  const rank = ({ part, desk }: (typeof unsigned)[number]) =>
    desk.waitsFor === 'author' ? 1 : part === 'asked' ? 0 : 2
  const [reading] = [...unsigned].sort((a, b) => rank(a) - rank(b))
  if (block === undefined && reading !== undefined) return toReading(reading)
  const first = block ?? gaps.find((g) => g.level === 'todo')
  if (first) {
    const place =
      first.panelNo === 0 ? { zh: '', en: '' } : { zh: `第 ${first.panelNo} 版：`, en: `Panel ${first.panelNo}: ` }
    return { zh: `${place.zh}${first.zh}`, en: `${place.en}${first.en}`, act: first.act, href: first.href, gap: first }
  }
  if (edition._status !== 'published')
    return {
      zh: '画面都好了，发布这一期',
      en: 'All panels are ready: publish the edition',
      act: { zh: '去发布', en: 'Publish' },
      href: `/admin?edition=${edition.month}#release`,
      gap: null,
    }
  if (waiting)
    return {
      zh: '正在把每块画面排到每种画幅里试一遍',
      en: 'Every panel is being tried in every format',
      act: { zh: '看画面', en: 'Panels' },
      href: '/admin/collections/panels',
      gap: null,
    }
  return {
    zh: begun ? '这一期正在街上，没有要补的' : '没有要补的了，可以送印',
    en: begun ? 'This edition hangs; nothing is missing' : 'Nothing is missing: the sheets can go to print',
    act: begun ? { zh: '看印张', en: 'Sheets' } : { zh: '出印张', en: 'Make the sheets' },
    href: `/admin/printing?edition=${edition.month}`,
    gap: null,
  }
}

/** Nothing is published before three people have signed it: the desk is the way on. */
function toReading({ no, edition, title, part, desk }: Situation['lines'][number]): Step {
  const step = STEP_NAMES[desk.next ?? 'first']
  const mine = part === 'asked' && desk.waitsFor === 'reader'
  const back = desk.waitsFor === 'author'
  return {
    zh: back
      ? `第 ${no} 版要作者先改，才能审`
      : mine
        ? `第 ${no} 版《${title}》等您${step.zh}`
        : `第 ${no} 版等${step.zh}`,
    en: back
      ? `Panel ${no} has to be mended before it can be signed`
      : mine
        ? `Panel ${no} waits for your ${step.en}`
        : `Panel ${no} waits for the ${step.en}`,
    act: mine ? { zh: '去审', en: 'Read' } : { zh: '去看', en: 'Look' },
    href: `/admin/sign/${edition}/${no}`,
    gap: null,
  }
}
