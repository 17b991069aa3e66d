import type { FrameProps } from '../../parts/page-frame/web.tsx'
import { fullDay } from '../../parts/words/dates.ts'
import { UI } from '../../parts/words/ui.ts'
import type { Lang } from '../../sheet/foot.ts'
import { frameOf } from '../frame-of.ts'
import { listPage } from '../structured/list-page.ts'
import type { Website } from '../website.ts'
import { CRITERIA, type Criterion } from './criteria.ts'
import { PROOFS, type ProofId } from './proofs.ts'
import results from './results.json' with { type: 'json' }
import { proofsOf, type Verdict, verdictOf } from './verdict.ts'
import { STATEMENT } from './words.ts'

/** One criterion as it is told: what shows it, a sentence each. */
export interface ToldCriterion {
  no: string
  level: 'A' | 'AA'
  name: string
  verdict: Verdict
  why: string[]
}
export interface AccessibilityProps {
  frame: FrameProps
  on: string
  axe: string
  counts: Record<Verdict, number>
  /** The four principles of WCAG, in their order. */
  principles: { name: string; criteria: ToldCriterion[] }[]
  /** What is shown beside the criteria: large type and reading aloud. */
  beyond: { text: string; passed: boolean }[]
}

/** What goes beyond levels A and AA. */
const BEYOND: ProofId[] = [
  'bigLetters',
  'bigContrast',
  'bigTargets',
  'smallest',
  'heldVoice',
  'keyedVoice',
  'still',
  'forced',
]

export function accessibilityProps(site: Website, lang: Lang): AccessibilityProps {
  const tests: Readonly<Record<string, string>> = results.tests
  const told = CRITERIA.map((criterion) => tell(criterion, tests, lang))
  const count = (verdict: Verdict) => told.filter((one) => one.verdict === verdict).length
  return {
    frame: frameOf(site, {
      lang,
      path: '/accessibility/',
      title: UI[lang].accessibility,
      description: STATEMENT[lang].description,
      nav: null,
      structured: listPage(site, lang, '/accessibility/', UI[lang].accessibility, 'WebPage'),
    }),
    on: fullDay(results.on, lang),
    axe: results.axe,
    counts: {
      tested: count('tested'),
      'looked-at': count('looked-at'),
      'not-here': count('not-here'),
      'not-yet': count('not-yet'),
    },
    principles: STATEMENT[lang].principles.map((name, i) => ({
      name,
      criteria: told.filter(({ no }) => no.startsWith(`${i + 1}.`)),
    })),
    beyond: BEYOND.map((id) => ({ text: PROOFS[id][lang], passed: tests[PROOFS[id].test] === 'passed' })),
  }
}

function tell(criterion: Criterion, tests: Readonly<Record<string, string>>, lang: Lang): ToldCriterion {
  const { no, level, shown } = criterion
  const why: string[] = []
  if ('tests' in shown) why.push(...proofsOf(shown.tests).map((proof) => proof[lang]))
  if ('byHand' in shown && shown.byHand)
    why.push(STATEMENT[lang].byHand(fullDay(shown.byHand.on, lang), shown.byHand[lang]))
  if ('notHere' in shown) why.push(shown.notHere[lang])
  if ('notYet' in shown) why.push(shown.notYet[lang])
  return { no, level, name: criterion[lang], verdict: verdictOf(criterion, tests), why }
}
