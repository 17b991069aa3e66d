import { join } from 'node:path'
import sharp from 'sharp'
import { FORMAT_IDS } from '#contract'
import type { DrawnSheet } from './drawn-sheet.ts'

/** Height of a sheet on the overview, and the gaps between sheets, px. */
const SHEET_PX = 190
const GAP_PX = 12

/** All sheets in one picture: a row a layout and language, shortest, typical and longest side by side. */
export async function overview(sheets: readonly DrawnSheet[], dir: string): Promise<void> {
  const rows = [...new Set(sheets.map((s) => `${s.layout} ${s.lang}`))].map((row) =>
    (['shortest', 'typical', 'longest'] as const).flatMap((example) =>
      FORMAT_IDS.flatMap((format) =>
        sheets.filter((s) => `${s.layout} ${s.lang}` === row && s.example === example && s.format === format),
      ),
    ),
  )
  const placed: { input: Buffer; left: number; top: number }[] = []
  let [width, top] = [0, GAP_PX]
  for (const row of rows) {
    let left = GAP_PX
    for (const sheet of row) {
      if (sheet.picture === null) continue
      const input = await sharp(join(dir, sheet.picture)).resize({ height: SHEET_PX }).png().toBuffer()
      placed.push({ input, left, top })
      left += ((await sharp(input).metadata()).width ?? 0) + GAP_PX
    }
    width = Math.max(width, left)
    top += SHEET_PX + GAP_PX
  }
  await sharp({ create: { width: Math.max(1, width), height: top, channels: 3, background: '#d9d4ca' } })
    .composite(placed)
    .png({ palette: true })
    .toFile(join(dir, 'overview.png'))
}
