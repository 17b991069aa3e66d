import { FORMAT_SIZE_MM, type FormatId, type Profile } from '#contract'

/** Points in a millimetre. */
export const PT_PER_MM = 72 / 25.4
/** Room outside the bleed for crop marks, mm. */
const MARKS_MM = 6

/** A sheet's boxes in mm: the trim, what is printed beyond it, and the whole page with its marks. */
export interface Paper {
  widthMm: number
  heightMm: number
  bleedMm: number
  /** From the page's edge to the trim: bleed and, where they are wanted, the crop marks. */
  slugMm: number
  cropMarks: boolean
  /** The file is made at one to this. All sizes here, and all that is checked, are those of the sheet that will hang. */
  scale: number
}

/** The paper of one format as a shop wants it. */
export function toPaper(
  format: FormatId,
  profile: Pick<Profile, 'bleedMm' | 'cropMarks'> & Partial<Pick<Profile, 'scale'>>,
): Paper {
  const { bleedMm, cropMarks, scale = 1 } = profile
  return { ...FORMAT_SIZE_MM[format], bleedMm, cropMarks, slugMm: slugMm(bleedMm, cropMarks), scale }
}

/** Points in the file for a millimetre of the sheet. */
export function pointsPerMm(paper: Pick<Paper, 'scale'>): number {
  return PT_PER_MM / paper.scale
}

/** From the page's edge to the trim, mm. The kit's `frame` draws the same. */
function slugMm(bleedMm: number, cropMarks: boolean): number {
  return bleedMm + (cropMarks ? MARKS_MM : 0)
}
