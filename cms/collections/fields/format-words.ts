import { FORMAT_SIZE_MM, type FormatId } from '#contract'

/** A format as an editor knows it, by its size. */
export function formatWords(format: FormatId): { zh: string; en: string } {
  const { widthMm, heightMm } = FORMAT_SIZE_MM[format]
  const size = `${widthMm} × ${heightMm} mm`
  return format === 'a3' ? { zh: `A3（${size}）`, en: `A3 (${size})` } : { zh: size, en: size }
}
