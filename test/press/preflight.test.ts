import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Problem, Profile } from '#contract'
import { createTypst } from '../../site/press/engine/typst.ts'
import { finishSheet } from '../../site/press/finish/finish-sheet.ts'
import { checkPage } from '../../site/press/preflight/check-page.ts'
import { createSheetChecker } from '../../site/press/preflight/check-sheet.ts'
import { toPaper } from '../../site/sheet/paper.ts'
import { qrRuns } from '../../site/sheet/qr-runs.ts'
import type { SheetData } from '../../site/sheet/sheet-data.ts'
import { sheetOrder } from '../support/sheet-order.ts'

const ADDRESS = 'https://kphl.example/q/004-2611-1'
const AT = 'TC-004 / 2026-11 / 第 1 版'
const SHOP = { bleedMm: 3, cropMarks: false, minPpi: 72, maxFileMb: 50 }
const paper = toPaper('a3', SHOP)

const HEAD = `#let sheet = json(bytes(sys.inputs.data))
#set page(width: 303mm, height: 426mm, margin: 0pt)
#set text(font: "Noto Sans SC", size: 14pt, fill: cmyk(0%, 0%, 0%, 100%), fallback: false)
`
const CODE = `#let runs(rows, side) = { let m = side / (rows.len() + 8); let c = (); for (y, row) in rows.enumerate() { for run in row {
 let (x0, y0, x1, y1) = ((run.at(0) + 4) * m, (y + 4) * m, (run.at(0) + run.at(1) + 4) * m, (y + 5) * m)
 c += (curve.move((x0, y0)), curve.line((x1, y0)), curve.line((x1, y1)), curve.line((x0, y1)), curve.close(mode: "straight")) } }
 box(width: side, height: side, fill: cmyk(0%, 0%, 0%, 0%), place(top + left, curve(fill: cmyk(0%, 0%, 0%, 100%), ..c))) }
#place(top + left, dx: 203mm, dy: 303mm, runs(sheet.qr, 60mm))
#[#metadata((x: 200, y: 300, side: 60))<code>]
`

/** Sets a layout written in the test, finishes it as an A3 sheet and returns what preflight says. */
async function preflight(layout: string, over: Partial<Profile> = {}): Promise<Problem[]> {
  const workspace = mkdtempSync(join(tmpdir(), 'preflight-'))
  mkdirSync(join(workspace, 'case'))
  writeFileSync(join(workspace, 'case', 'layout.typ'), layout)
  const data = { qr: qrRuns(ADDRESS) } as unknown as SheetData
  const set = createTypst(workspace).renderSheet({ layout: 'case/layout.typ', data, want: 'pdf' })
  const early = [...set.problems, ...checkPage(set, paper, AT)]
  if (!set.pdf || early.length > 0) return early
  const order = sheetOrder('a3', 1, { ...SHOP, ...over }, AT)
  const identity = {
    title: '试',
    instant: '2026-11-01T00:00:00Z',
    id: '0'.repeat(32),
    creator: 'Typst',
    pdfx: 'PDF/X-4' as const,
  }
  const bytes = finishSheet(set.pdf, paper, identity)
  const floors = { bodyFloorPt: 14, captionFloorPt: 9 }
  const code = { place: set.code, address: ADDRESS }
  return (await createSheetChecker()(bytes, { order, set, layered: false, code, floors })).problems
}
const codes = (problems: Problem[]): string[] => problems.map((p) => p.code)

test('a sheet as it should be passes', async () => {
  expect(await preflight(`${HEAD}${CODE}正文`)).toEqual([])
})

const CASES: [string, string, string[]][] = [
  ['grey text', '#text(fill: luma(20%))[灰]', ['colour/icc']],
  ['a colour of the screen', '#rect(fill: rgb("#336699"), stroke: none)', ['colour/rgb']],
  ['small text in four inks', '#text(fill: cmyk(60%, 50%, 50%, 90%))[四色黑]', ['text/rich-black']],
  ['more ink than the shop takes', '#rect(fill: cmyk(90%, 90%, 90%, 90%), stroke: none)', ['ink/too-much']],
  [
    'type below its floor',
    '#[#metadata((slot: "a", field: "credit", pt: 6, lo: 6, hi: 6, fits: true, over: 0, chars: 2))<fit>]',
    ['sheet/type-too-small'],
  ],
]
for (const [name, body, expected] of CASES) {
  test(`${name} is refused`, async () => {
    expect(codes(await preflight(`${HEAD}${CODE}${body}`))).toEqual(expected)
  })
}

test('a second page is refused', async () => {
  expect(codes(await preflight(`${HEAD}${CODE}一 #pagebreak() 二`))).toEqual(['sheet/pages'])
})

test('a code that is missing, or leads elsewhere, is refused', async () => {
  const [missing] = await preflight(`${HEAD}正文`)
  expect(missing).toMatchObject({ code: 'sheet/code-unreadable', at: 'TC-004 / 2026-11 / 第 1 版' })
  const covered = `${HEAD}${CODE}#place(top + left, dx: 203mm, dy: 303mm, rect(width: 60mm, height: 60mm, fill: cmyk(0%, 0%, 0%, 100%)))`
  expect(codes(await preflight(covered))).toEqual(['sheet/code-unreadable'])
})

test('a file larger than the shop’s machine takes is refused', async () => {
  expect(codes(await preflight(`${HEAD}${CODE}正文`, { maxFileMb: 0.001 } as never))).toEqual(['file/too-large'])
})

test('a page of another size is refused', async () => {
  const problems = await preflight(`${HEAD}${CODE}`.replace('303mm', '310mm'))
  expect(codes(problems)).toEqual(['sheet/page-size'])
  expect(problems[0]?.zh).toContain('310.0 × 426.0')
})

test('an unknown font is said, though the engine only warns of it', async () => {
  const problems = await preflight(`${HEAD.replace('Noto Sans SC', 'Comic Sans MS')}正文`)
  expect(problems.some((p) => p.code === 'press/layout-broken' && /comic sans/i.test(p.en))).toBe(true)
})

test('a layout that does not compile is said with its place', async () => {
  const [problem] = await preflight(`${HEAD}#let x = `)
  expect(problem).toMatchObject({ code: 'press/layout-broken', level: 'error' })
  expect(problem?.at).toContain('layout.typ')
})
