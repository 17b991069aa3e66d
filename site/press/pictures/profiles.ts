import { fileURLToPath } from 'node:url'

/** Separates photographs and art: total ink at most 300 %. */
export const SEPARATION_PROFILE = fileURLToPath(new URL('../icc/ISOcoated_v2_300_bas.icc', import.meta.url))
/** The same printing condition, embedded as the output intent. */
export const INTENT_PROFILE = fileURLToPath(new URL('../icc/FOGRA39L_coated.icc', import.meta.url))
