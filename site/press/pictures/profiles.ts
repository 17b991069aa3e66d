import { closeSync, openSync, readSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Problem, problem } from '#contract'

/** Separates photographs and art: total ink at most 300 %. */
export const SEPARATION_PROFILE = fileURLToPath(new URL('../icc/ISOcoated_v2_300_bas.icc', import.meta.url))
/** The same printing condition, embedded as the output intent. */
export const INTENT_PROFILE = fileURLToPath(new URL('../icc/FOGRA39L_coated.icc', import.meta.url))

/** Length of an ICC profile's header; colour space and signature stand at bytes 16 and 36 (ICC.1, 7.2). */
const HEADER_BYTES = 128

/** Without its profiles the press would print other colours, or say of each picture that it is broken: they are read first. */
export function unreadableProfiles(files: readonly string[] = [SEPARATION_PROFILE, INTENT_PROFILE]): Problem[] {
  return files
    .filter((file) => !isCmykProfile(file))
    .map((file) =>
      problem({
        code: 'press/profile-unreadable',
        at: file,
        zh: `颜色特性文件读不出来：${file}`,
        en: `The colour profile cannot be read: ${file}`,
        hint: '从仓库恢复 site/press/icc 里的文件。 Restore the files of site/press/icc from the repository.',
      }),
    )
}

function isCmykProfile(file: string): boolean {
  const head = Buffer.alloc(HEADER_BYTES)
  try {
    const opened = openSync(file, 'r')
    try {
      if (readSync(opened, head, 0, HEADER_BYTES, 0) < HEADER_BYTES) return false
    } finally {
      closeSync(opened)
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false
    throw error
  }
  return head.toString('latin1', 16, 20) === 'CMYK' && head.toString('latin1', 36, 40) === 'acsp'
}
