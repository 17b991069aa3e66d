import { maySign } from '../../workflow/desk-line.ts'
import { STEP_NAMES, signOffProblems } from '../../workflow/sign-off.ts'
import type { Zone } from '../poster-preview/answer.ts'
import type { PanelVerdict } from '../press-port.ts'
import type { Finding } from './machine-report.ts'
import type { ChangePin } from './poster-desk.tsx'
import type { Person } from './read-desk.ts'
import type { Sheet } from './read-sheet.ts'

/** The screen's finding in one sentence. */
export function sinceWords({ since, line }: Sheet, english: boolean): string {
  if (since === null) return english ? 'Nobody has read it yet.' : '还没有人审过，从头看起。'
  const { own, changes, decision } = since
  const whose = own ? (english ? 'you' : '您') : decision.byName
  const verb = decision.verdict === 'returned' ? (english ? 'gave it back' : '退回') : english ? 'signed it' : '签过'
  if (changes.length === 0)
    return english ? `Nothing has changed since ${whose} ${verb}.` : `${whose}${verb}之后，没有改动。`
  const returned = line.sign.chain.returned !== null
  return english
    ? `${changes.length} changes since ${whose} ${verb}${returned ? '; given back again' : ''}`
    : `${whose}${verb}之后，改了 ${changes.length} 处`
}

/** The changes that stand on a poster, with where the press has set their fields. */
export function toPins({ since }: Sheet, verdict: PanelVerdict | null, english: boolean): ChangePin[] {
  return (since?.changes ?? []).flatMap(({ field, zh, en }, i) => {
    if (field === null) return []
    const zones = Object.fromEntries(
      (verdict?.formats ?? []).flatMap(({ format, zones: set }) => {
        const zone = zoneOf(field, set)
        return zone === null ? [] : [[format, zone] as const]
      }),
    )
    return [{ no: i + 1, label: english ? `Change ${i + 1}: ${en}` : `改动 ${i + 1}：${zh}`, zones }]
  })
}

/** A list stands on the sheet row by row: one zone around all of them. */
function zoneOf(field: string, zones: Record<string, Zone>): Zone | null {
  const rows = Object.entries(zones).flatMap(([name, zone]) =>
    name === field || name.startsWith(`${field}.`) ? [zone] : [],
  )
  const [first] = rows
  if (first === undefined) return null
  const [left, top] = [Math.min(...rows.map((z) => z.left)), Math.min(...rows.map((z) => z.top))]
  const right = Math.max(...rows.map((z) => z.left + z.width))
  const bottom = Math.max(...rows.map((z) => z.top + z.height))
  return { left, top, width: right - left, height: bottom - top }
}

interface BarInput {
  reader: { id: string; role: string }
  findings: readonly Finding[]
  english: boolean
}

/** What the bar offers, and why it does not. */
export function barOf({ line, since, people, edition }: Sheet, { reader, findings, english }: BarInput) {
  const { sign, desk } = line
  const { next } = sign.chain
  const step = next === null ? null : english ? STEP_NAMES[next].en : STEP_NAMES[next].zh
  const [barred] = signOffProblems(sign.input, reader.id, sign.input.hash, '')
  const blocks = findings.filter(({ level }) => level === 'block').length
  const stuck = english ? `${blocks} things to mend before it can be signed` : `有 ${blocks} 处要先补好，才能签`
  const blocked = barred ? (english ? barred.en : barred.zh) : blocks > 0 ? stuck : null
  const may = maySign(sign.input, reader.id)
  const held = desk.holder?.by === reader.id
  return {
    held,
    mayClaim: held || (may && desk.holder === null),
    act: {
      // Who may not sign this reading is shown no button for it, only why.
      step: barred ? null : step,
      blocked,
      mayReturn: may,
      summary: summaryOf(since, english),
      authors: authorNames(sign.input.authors, people, english),
      next: nextFor(line, edition, english),
    },
  }
}

/** What else waits for whoever has just signed. */
function nextFor(line: Sheet['line'], { lines }: Sheet['edition'], english: boolean) {
  const after = (one: Sheet['line']) => (one.no > line.no ? 0 : 1)
  const [next] = lines
    .filter((one) => one.no !== line.no && one.part === 'asked' && one.desk.waitsFor === 'reader')
    .sort((a, b) => after(a) - after(b))
  if (next === undefined) return { href: '/admin/sign', label: english ? 'Back to the desk' : '回审签' }
  const label = english ? `Next: panel ${next.no}, ${next.title}` : `下一块：第 ${next.no} 版　${next.title}`
  return { href: `/admin/sign/${next.edition}/${next.no}`, label }
}

function summaryOf(since: Sheet['since'], english: boolean): string {
  if (since === null) return english ? 'First reading of this text' : '第一次审，请看全文和每种画幅'
  const { changes, same, own } = since
  const as = own ? '您看过的一稿' : '上一次审的一稿'
  if (changes.length === 0) return english ? 'As it was read' : `与${as}相同`
  return english
    ? `${changes.length} changed, the other ${same} as they were read`
    : `改了 ${changes.length} 处，其余 ${same} 栏与${as}相同`
}

function authorNames(ids: readonly string[], people: ReadonlyMap<string, Person>, english: boolean): string {
  const names = ids.flatMap((id) => people.get(id)?.name ?? [])
  if (names.length === 0) return english ? 'the author' : '作者'
  return names.join(english ? ', ' : '、')
}
