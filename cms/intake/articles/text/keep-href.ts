/** An address that paper and web may carry; undefined for any other (javascript:, a bookmark, a half-written one). */
export function keepHref(address: string | undefined): string | undefined {
  const trimmed = address?.trim() ?? ''
  return /^(?:https?:\/\/|mailto:|tel:)/i.test(trimmed) && URL.canParse(trimmed) ? trimmed : undefined
}
