import type { Sharp } from 'sharp'
import { parseCodePath, type SheetCode } from '../../sheet/names.ts'
import { readCodes } from '../code-reader.ts'

/** Long edges at which codes are looked for, px: as large as is useful, then smaller ones that even out noise and blur. */
const LOOKS_PX = [2600, 1300, 4000]

/** The codes of our sheets that can be read on a photograph, each once. */
export async function findCodes(upright: () => Sharp, longEdgePx: number): Promise<SheetCode[]> {
  const found = new Map<string, SheetCode>()
  const looks = [...new Set(LOOKS_PX.map((px) => Math.min(px, longEdgePx)))]
  for (const px of looks) {
    const { data, info } = await upright()
      .resize(px, px, { fit: 'inside', withoutEnlargement: true })
      // Glass, dusk and a lamp behind it: the darkest becomes black and the lightest white.
      .normalise()
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const codes = await readCodes({ data, width: info.width, height: info.height }, { tryHarder: true })
    for (const { text } of codes) {
      const code = parseCodePath(text)
      if (code) found.set(`${code.number} ${code.edition} ${code.no}`, code)
    }
    if (found.size > 0) break
  }
  return [...found.values()]
}
