import { type Problem, problem } from '#contract'
import type { CodePlace } from '../../sheet/sheet-data.ts'
import type { SetSheet } from '../engine/render-sheet.ts'
import { checkFile, type SheetOrder } from './check-file.ts'
import { checkSlots, type TypeFloors } from './check-slots.ts'
import { readCode } from './read-code.ts'
import type { MarksMemory } from './read-marks.ts'

/** What is checked beside the file itself. */
export interface CheckedSheet {
  order: SheetOrder
  set: Pick<SetSheet, 'slots'>
  code: { place: CodePlace | null; address: string }
  floors: TypeFloors
  /** True when the code stands on a layer of its own over a panel's layer that was read with another code before. */
  ownLayerOnly?: boolean
  memory?: MarksMemory
}

/** Preflight of one finished sheet: all problems at once, each with its place. */
export async function checkSheet(bytes: Buffer, sheet: CheckedSheet): Promise<Problem[]> {
  const { order, set, code, floors, ownLayerOnly = false, memory } = sheet
  const problems = checkSlots(set.slots, order.at, floors)
  problems.push(...checkFile(bytes, order, memory))
  const read = await readCode(bytes, order.paper, code.place, ownLayerOnly)
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
