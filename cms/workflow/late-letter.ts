import type { Step } from './reading-plan.ts'
import { STEP_NAMES } from './sign-off.ts'

/** A reading that is late, as it is told to whoever is asked for it. */
export interface LateReading {
  edition: string
  no: number
  title: string
  step: Step
  /** Day by which it was due, '2026-11-23', and how many days ago that was. */
  due: string
  late: number
}

/** The letter of a morning to one person: all that waits for her and is late, the latest first, each with its page. */
export function lateLetter(
  name: string,
  readings: readonly LateReading[],
  publicUrl: string,
): { subject: string; text: string } {
  const sorted = [...readings].sort((a, b) => b.late - a.late)
  const lines = sorted.map(({ edition, no, title, step, due, late }) =>
    [
      `${edition} 第 ${no} 版《${title}》：${STEP_NAMES[step].zh}晚了 ${late} 天（应在 ${due} 前审完）`,
      `${edition}, panel ${no}: the ${STEP_NAMES[step].en} is ${late} days late`,
      `${publicUrl}/admin/sign/${edition}/${no}`,
    ].join('\n'),
  )
  return {
    subject: `有 ${sorted.length} 块画面等您审签，已经晚了`,
    text: [
      `${name}，您好：`,
      ...lines,
      '不能审的，请在“审签”里交给代审的人。签完或交出去，就不再来信。\nWhat you cannot read, give to your deputy on the sign-off desk; then no more letters come.',
    ].join('\n\n'),
  }
}
