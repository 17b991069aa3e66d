import { type FormatId, type PrintShop, type Problem, ProblemError, problem, profileFor } from '#contract'
import { readSnapshot } from '../../data/read-snapshot.ts'
import { BUILT_IN_PROFILES, type PreflightProfile, toPreflightProfile } from './preflight-profile.ts'

/**
 * A built-in profile, or that of a print shop (its slug or id) in the snapshot, which may differ by format;
 * `snapshotDir` is only read for a shop.
 */
export function findProfile(id: string, snapshotDir: () => string): (format: FormatId | undefined) => PreflightProfile {
  const builtIn = BUILT_IN_PROFILES.find((profile) => profile.id === id)
  if (builtIn) return () => builtIn
  const shops = readShops(id, snapshotDir())
  const shop = shops.find((one) => one.slug === id || one.id === id)
  if (shop) return (format) => toPreflightProfile(shop, format ? profileFor(shop, format) : shop.profile)
  throw new ProblemError([unknownProfile(id, shops)])
}

function readShops(id: string, snapshotDir: string): PrintShop[] {
  try {
    return readSnapshot(snapshotDir).snapshot.printShops
  } catch (error) {
    // A name that is mistyped must not be answered with the snapshot's troubles alone.
    if (error instanceof ProblemError)
      throw new ProblemError([unknownProfile(id, []), ...error.problems], { cause: error })
    throw error
  }
}

function unknownProfile(id: string, shops: readonly PrintShop[]): Problem {
  const known = [...BUILT_IN_PROFILES.map((profile) => profile.id), ...shops.map((one) => one.slug)].join(', ')
  return problem({
    code: 'command/bad-value',
    at: '--profile',
    zh: `没有叫 ${id} 的制作参数`,
    en: `There is no profile called ${id}`,
    hint: `可以用：${known} / known: ${known}`,
  })
}
