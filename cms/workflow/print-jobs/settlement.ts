import { FORMAT_SIZE_MM, type FormatId } from '#contract'
import type { AtFault } from './job-words.ts'

/** A sheet as it is settled. */
export interface SettledSheet {
  file: string
  gallery: string
  format: string
  panelNo: number
  title: string
}
/** A sheet that was asked for once more, oldest first. */
export interface SettledReprint extends SettledSheet {
  position: number
  reason: string
  atFault: AtFault | null
  by: string
  at: string
}
/** Sheets of one format for one town. */
interface SettlementLine {
  town: string
  format: string
  sheets: number
  galleries: number
  m2: number
}
interface SettlementReprint extends SettledReprint {
  town: string
  m2: number
  /** The shop's own fault is not paid. */
  paid: boolean
}
export interface Settlement {
  lines: SettlementLine[]
  reprints: SettlementReprint[]
}

/** One shop's month by town and format, in square metres of the finished sheet; prices are the office's. */
export function settle(
  sheets: readonly SettledSheet[],
  reprints: readonly SettledReprint[],
  townOf: ReadonlyMap<string, string>,
): Settlement {
  const lines = new Map<string, SettlementLine & { codes: Set<string> }>()
  for (const { gallery, format } of sheets) {
    const town = townOf.get(gallery) ?? gallery
    const key = `${town} ${format}`
    const line = lines.get(key) ?? { town, format, sheets: 0, galleries: 0, m2: 0, codes: new Set<string>() }
    line.sheets += 1
    line.codes.add(gallery)
    lines.set(key, line)
  }
  return {
    lines: [...lines.values()]
      .map(({ codes, ...line }) => ({ ...line, galleries: codes.size, m2: rounded(line.sheets * areaM2(line.format)) }))
      .sort((a, b) => a.town.localeCompare(b.town, 'zh') || a.format.localeCompare(b.format)),
    reprints: reprints.map((one) => ({
      ...one,
      town: townOf.get(one.gallery) ?? one.gallery,
      m2: rounded(areaM2(one.format)),
      paid: one.atFault !== 'shop',
    })),
  }
}

/** Area of a format, m². */
function areaM2(format: string): number {
  const size = FORMAT_SIZE_MM[format as FormatId]
  return size ? (size.widthMm * size.heightMm) / 1e6 : 0
}

/** To the square centimetre: sums of thousandths must not show what floats make of them. */
const rounded = (m2: number): number => Math.round(m2 * 1e4) / 1e4
