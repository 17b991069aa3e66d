import { ProblemError, problem } from '#contract'
import { readSnapshot } from '../../data/read-snapshot.ts'
import { BUILT_IN_PROFILES, type PreflightProfile, toPreflightProfile } from './preflight-profile.ts'

/** A built-in profile, or that of a print shop (its slug or id) in the snapshot; `snapshotDir` is only read for a shop. */
export function findProfile(id: string, snapshotDir: () => string): PreflightProfile {
  const builtIn = BUILT_IN_PROFILES.find((profile) => profile.id === id)
  if (builtIn) return builtIn
  const { printShops } = readSnapshot(snapshotDir()).snapshot
  const shop = printShops.find((one) => one.slug === id || one.id === id)
  if (shop) return toPreflightProfile(shop)
  const known = [...BUILT_IN_PROFILES.map((profile) => profile.id), ...printShops.map((one) => one.slug)].join(', ')
  throw new ProblemError([
    problem({
      code: 'command/bad-value',
      at: '--profile',
      zh: `没有叫 ${id} 的制作参数`,
      en: `There is no profile called ${id}`,
      hint: `可以用：${known} / known: ${known}`,
    }),
  ])
}
