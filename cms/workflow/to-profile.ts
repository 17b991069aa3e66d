import type { Profile } from '#contract'

/** A profile as the database has it: what was asked for later is missing on older shops. */
export type StoredProfile = {
  [K in keyof Omit<Profile, 'material' | 'scale'>]?: Profile[K] | null
} & { scale?: `${Profile['scale']}` | null }

/** The profile with what every shop means when it says nothing. */
export function toProfile(stored: StoredProfile): Omit<Profile, 'material'> {
  return {
    process: stored.process ?? 'inkjet',
    colour: stored.colour ?? 'cmyk',
    file: stored.file ?? 'pdf',
    conformance: stored.conformance ?? 'none',
    scale: stored.scale === '2' ? 2 : stored.scale === '10' ? 10 : 1,
    bleedMm: stored.bleedMm ?? 0,
    cropMarks: stored.cropMarks ?? false,
    black: stored.black ?? 'k',
    maxInk: stored.maxInk ?? 300,
    minPpi: stored.minPpi ?? 72,
    maxFileMb: stored.maxFileMb ?? 200,
  }
}
