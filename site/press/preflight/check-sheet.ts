import { type Problem, problem } from '#contract'
import type { CodePlace } from '../../sheet/sheet-data.ts'
import type { SetSheet } from '../engine/render-sheet.ts'
import { checkFile, type SheetOrder } from './check-file.ts'
import { checkSlots, type TypeFloors } from './check-slots.ts'
import { readCode } from './read-code.ts'

/** What is checked beside the file itself. */
export interface CheckedSheet {
  order: SheetOrder
  set: Pick<SetSheet, 'slots'>
  code: { place: CodePlace | null; address: string }
  floors: TypeFloors
}

/** Preflight of one finished sheet: all problems at once, each with its place. */
export async function checkSheet(bytes: Buffer, { order, set, code, floors }: CheckedSheet): Promise<Problem[]> {
  const problems = checkSlots(set.slots, order.at, floors)
  problems.push(...checkFile(bytes, order))
  const read = await readCode(bytes, order.paper, code.place)
  if (read !== code.address)
    problems.push(
      problem({
        code: 'sheet/code-unreadable',
        at: order.at,
        zh: read === '' ? '二维码扫不出来' : `二维码指向 ${read}，应当是 ${code.address}`,
        en: read === '' ? 'The QR code cannot be read' : `The QR code leads to ${read} instead of ${code.address}`,
      }),
    )
  return problems
}
