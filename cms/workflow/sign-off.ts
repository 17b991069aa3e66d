import { type Problem, problem } from '#contract'

/** 三审三校: three readings of what will be printed, in this order, by three people who did not write it. */
export const SIGN_OFF_STEPS = ['first', 'second', 'final'] as const
type SignOffStep = (typeof SIGN_OFF_STEPS)[number]
/** What the steps are called. */
export const STEP_NAMES: Record<SignOffStep, { zh: string; en: string }> = {
  first: { zh: '一审', en: 'first reading' },
  second: { zh: '二审', en: 'second reading' },
  final: { zh: '终审', en: 'final reading' },
}

/** Why a panel goes back to its author. */
export const RETURN_REASONS = ['facts', 'words', 'pictures', 'layout'] as const
export const RETURN_WORDS: Record<(typeof RETURN_REASONS)[number], { zh: string; en: string }> = {
  facts: { zh: '事实待核', en: 'Facts to check' },
  words: { zh: '文字', en: 'Words' },
  pictures: { zh: '图片或权利', en: 'Pictures or rights' },
  layout: { zh: '版面', en: 'Layout' },
}

/** One decision, kept for ever: who said what of which content. */
export interface SignOffRecord {
  step: SignOffStep
  verdict: 'signed' | 'returned'
  /** Hash of what was read: a signature counts for this content and no other. */
  hash: string
  /** The person, by id. */
  by: string
  /** When, ISO 8601. */
  at: string
  /** Who had written of it by then, by id; those of the input when left out. */
  authors?: readonly string[]
}

export interface SignOffInput {
  /** Hash of the content as it is now. */
  hash: string
  /** Everyone who wrote any of it, by id. */
  authors: readonly string[]
  /** All decisions on it, oldest first. */
  records: readonly SignOffRecord[]
}

/** How far a content is signed. */
export interface SignOffChain {
  /** The signatures that count, in the order of the steps. */
  signed: SignOffRecord[]
  /** What is asked for now; null when all three have signed. */
  next: SignOffStep | null
  complete: boolean
  /** The last word, when it was a return and nothing was changed or signed since. */
  returned: SignOffRecord | null
  /** Signatures that no longer count since the content was changed after them. */
  voided: SignOffRecord[]
}

/**
 * The chain as the records make it. It never trusts a record for being there: one out of order, of an author, of
 * somebody who signed before, or of another content does not count, whoever stored it.
 */
export function signOffChain({ hash, authors, records }: SignOffInput): SignOffChain {
  let signed: SignOffRecord[] = []
  let returned: SignOffRecord | null = null
  const voided: SignOffRecord[] = []
  for (const record of records) {
    if (record.hash !== hash) {
      if (record.verdict === 'signed') voided.push(record)
      continue
    }
    if ((record.authors ?? authors).includes(record.by) || record.step !== SIGN_OFF_STEPS[signed.length]) continue
    if (signed.some(({ by }) => by === record.by)) continue
    if (record.verdict === 'returned') {
      // Who returns it wants it changed: the readings of this content begin anew.
      returned = record
      signed = []
    } else {
      returned = null
      signed.push(record)
    }
  }
  const next = SIGN_OFF_STEPS[signed.length] ?? null
  return { signed, next, complete: next === null, returned, voided }
}

/** What keeps a person from signing or returning now; empty when nothing does. `at` names the panel. */
export function signOffProblems(input: SignOffInput, by: string, read: string, at: string): Problem[] {
  const { next, signed } = signOffChain(input)
  if (next === null)
    return [
      problem({
        code: 'sign-off/complete',
        at,
        zh: '三审都已完成，不用再签',
        en: 'All three readings are done; there is nothing left to sign',
      }),
    ]
  const problems: Problem[] = []
  if (read !== input.hash)
    problems.push(
      problem({
        code: 'sign-off/changed',
        at,
        zh: '您看的时候内容又改过了，请看过现在的样子再签',
        en: 'The content was changed while you read it; please read it as it is now',
      }),
    )
  if (input.authors.includes(by))
    problems.push(
      problem({
        code: 'sign-off/author',
        at,
        zh: '这一版有您写的内容，请由别人来审',
        en: 'You wrote some of this; somebody else has to read it',
      }),
    )
  const before = signed.find((record) => record.by === by)
  if (before)
    problems.push(
      problem({
        code: 'sign-off/same-person',
        at,
        zh: `您已经做过${STEP_NAMES[before.step].zh}，${STEP_NAMES[next].zh}要由另一个人来做`,
        en: `You did the ${STEP_NAMES[before.step].en}; the ${STEP_NAMES[next].en} is another person’s`,
      }),
    )
  return problems
}
