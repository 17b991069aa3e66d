import { createHash } from 'node:crypto'
import type { Bulletin, Edition, Gallery, Snapshot } from '#contract'
import type { Lang } from '../../sheet/foot.ts'
import type { BulletinYear } from '../bulletins/years.ts'
import { cardOf } from '../card-of.ts'
import { only } from '../only.ts'
import { bulletinPath, type Website } from '../website.ts'

const WHO = 'a bulletin’s page'

/** A bulletin's page before it is made. */
export interface BulletinSource {
  /** All that the page is made from, as text: while it is the same, so is the page. */
  key: () => string
  /** The site as the page may see it: nothing that is not in the key. */
  site: () => Website
}

/**
 * After years, nine of ten pages are bulletins, and hardly one changes from day to day: each is known by its record and
 * by the little that all share, which takes a tenth of the time of working out what stands on it.
 */
export function bulletinSources(site: Website): (bulletin: Bulletin, lang: Lang) => BulletinSource {
  const paths = new Set(site.snapshot.bulletins.map(bulletinPath))
  const english = new Set(Array.from(site.english).filter((path) => !paths.has(path)))
  const { association, publicUrl, today } = site.snapshot
  const shared = {
    snapshot: { association, publicUrl, today },
    files: site.files,
    current: site.current && { id: site.current.id },
    standing: site.standing.map(({ code, name, town, community }) => ({ code, name, town, community })),
    years: site.bulletins.years.map(({ year, byMonth }) => ({ year, byMonth })),
  }
  const sharedKey = createHash('sha256')
    .update(JSON.stringify([shared, [...english]]))
    .digest('hex')
  const parts: Partial<Website> = {
    snapshot: only<Snapshot>(WHO, shared.snapshot),
    files: shared.files,
    current: shared.current && only<Edition>(WHO, shared.current),
    standing: shared.standing.map((gallery) => only<Gallery>(WHO, gallery)),
    bulletins: only<Website['bulletins']>(WHO, { years: shared.years.map((year) => only<BulletinYear>(WHO, year)) }),
  }
  return (bulletin, lang) => {
    const path = bulletinPath(bulletin)
    const isEnglish = site.english.has(path)
    const card = cardOf(site, path, lang)
    const attachment = bulletin.attachment && site.attachments.get(bulletin.attachment)
    const hasEnglish = (asked: string) => {
      if (asked !== path && paths.has(asked)) throw new Error(`${WHO} may not know of another bulletin`)
      return asked === path ? isEnglish : english.has(asked)
    }
    return {
      key: () => JSON.stringify([sharedKey, bulletin, lang, isEnglish, card, attachment]),
      site: () =>
        only<Website>(WHO, {
          ...parts,
          english: only<ReadonlySet<string>>(WHO, { size: site.english.size && 1, has: hasEnglish }),
          cards: new Map(card ? [[lang === 'en' ? `/en${path}` : path, card]] : []),
          attachments: new Map(bulletin.attachment && attachment ? [[bulletin.attachment, attachment]] : []),
        }),
    }
  }
}
