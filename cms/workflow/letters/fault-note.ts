/** As long as the field of the page “Posting” is. */
const MOST = 200

/**
 * What a fault says that was a resident's report: its number, the panels that were named, the resident's own words. The
 * words come first where not everything has room: a panel that does not fit is left out whole, and stays on “来信”.
 */
export function faultNote({
  reference,
  note,
  panels,
}: {
  reference: string
  note: string
  panels: readonly string[]
}): string {
  const words = note === '' ? '' : `：${note}`
  let start = `居民报 ${reference}`
  for (const panel of new Set(panels))
    if (panel !== '' && `${start}，${panel}${words}`.length <= MOST) start = `${start}，${panel}`
  return `${start}${words}`.slice(0, MOST)
}
