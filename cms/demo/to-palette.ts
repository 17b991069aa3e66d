import type { DemoPalettes } from './schemas.ts'

/** A palette as the edition's form has it. */
export function toPalette(palette: DemoPalettes[string] | undefined) {
  if (palette === undefined) throw new Error('the palette was checked when the content was loaded')
  const ink = ([c, m, y, k]: readonly [number, number, number, number]) => ({ c, m, y, k })
  const { name, screen, deep, mid, light, paper, accent } = palette
  return { name, screen, deep: ink(deep), mid: ink(mid), light: ink(light), paper: ink(paper), accent: ink(accent) }
}
