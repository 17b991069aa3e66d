import palettes from './palettes.json'
import { DemoPalettesSchema } from './schemas.ts'
import { toPalette } from './to-palette.ts'

/** The palette that suits a month, whatever the year: '2027-03' wears the willow's. */
export function monthPalette(month: string): ReturnType<typeof toPalette> {
  return toPalette(DemoPalettesSchema.parse(palettes)[month.slice(5, 7)])
}
