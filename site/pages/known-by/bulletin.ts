import type { Bulletin, Edition, Gallery, Snapshot } from '#contract'
import type { Lang } from '../../sheet/foot.ts'
import type { BulletinMonth, BulletinYear } from '../bulletins/years.ts'
import { cardOf } from '../card-of.ts'
import { bulletinPath, type Website } from '../website.ts'
import { bulletinMonths, monthOf } from './bulletin-months.ts'
import { only, onlyOf } from './only.ts'
import { askedEnglish, hashOf, onceFor, ownCard, type PageSource } from './source.ts'

const WHO = 'a page of bulletins'

/** The little that all pages of bulletins know of the site. */
interface KnownFrame {
  key: string
  parts: Partial<Website>
  /** Addresses of all bulletins. */
  paths: ReadonlySet<string>
}

const knownFrame = onceFor(openFrame)

function openFrame(site: Website): KnownFrame {
  const paths = new Set(site.snapshot.bulletins.map(bulletinPath))
  const english = Array.from(site.english).filter((path) => !paths.has(path))
  const { association, publicUrl, today } = site.snapshot
  const shared = {
    snapshot: { association, publicUrl, today },
    files: site.files,
    current: site.current && { id: site.current.id },
    standing: site.standing.map(({ code, name, town, community }) => ({ code, name, town, community })),
    years: site.bulletins.years.map(({ year, byMonth }) => ({ year, byMonth })),
  }
  return {
    key: hashOf([shared, english]),
    parts: {
      snapshot: only<Snapshot>(WHO, shared.snapshot),
      files: shared.files,
      current: shared.current && only<Edition>(WHO, shared.current),
      standing: shared.standing.map((gallery) => only<Gallery>(WHO, gallery)),
      bulletins: only<Website['bulletins']>(WHO, { years: shared.years.map((year) => only<BulletinYear>(WHO, year)) }),
    },
    paths,
  }
}

/** What the pages of a month's bulletins are known by, each by all of them: beside them, only what was made for them. */
const knownMonths = onceFor(
  (site: Website): ReadonlyMap<string, string> =>
    new Map(
      Array.from(bulletinMonths(site), ([month, { bulletins, hash }]) => {
        const beside = bulletins.map((one) => {
          const path = bulletinPath(one)
          const attachment = one.attachment && site.attachments.get(one.attachment)
          return [site.english.has(path), cardOf(site, path, 'zh'), cardOf(site, path, 'en'), attachment]
        })
        return [month, hashOf([knownFrame(site).key, hash, beside])]
      }),
    ),
)

const monthKey = (site: Website, bulletin: Bulletin): string => knownMonths(site).get(monthOf(bulletin)) ?? ''

/**
 * A bulletin's page. After years, nine of ten pages are bulletins, and hardly one changes from day to day: those of a
 * month are known by one key, which takes an eighth of the time of working out what stands on them. Where one of the
 * month is another, all of the month are worked out.
 */
export function bulletinSource(site: Website, bulletin: Bulletin, lang: Lang): PageSource {
  return {
    key: () => monthKey(site, bulletin),
    site: () => {
      const { parts, paths } = knownFrame(site)
      const path = bulletinPath(bulletin)
      const attachments = onlyOf(WHO, site.attachments, bulletin.attachment ? [bulletin.attachment] : [])
      return only<Website>(WHO, {
        ...{ ...parts, cards: ownCard(site, path, lang), attachments },
        english: askedEnglish(WHO, site.english, (asked) => asked === path || !paths.has(asked)),
      })
    },
  }
}

interface KnownYears {
  key: string
  years: BulletinYear[]
}

const knownYears = onceFor(openYears)

/** Which years and months there are, and how full each is. */
function openYears(site: Website): KnownYears {
  const { years } = site.bulletins
  const full = years.map(({ months, ...year }) => [year, months.map((one) => [one.month, one.bulletins.length])])
  const monthsOf = (year: BulletinYear) => year.months.map(({ month }) => only<BulletinMonth>(WHO, { month }))
  return { key: hashOf(full), years: years.map((year) => ({ ...year, months: monthsOf(year) })) }
}

/** The page of a year that is over, or of a month of it: known by the bulletins it lists, and by the years beside it. */
export function bulletinYearSource(
  site: Website,
  path: string,
  listed: readonly BulletinMonth[],
  lang: Lang,
): PageSource {
  const { key, parts, paths } = knownFrame(site)
  const around = knownYears(site)
  const own = listed.flatMap(({ bulletins }) => bulletins)
  return {
    key: () => {
      const months = new Set(own.map((one) => monthKey(site, one)))
      return JSON.stringify([key, around.key, cardOf(site, path, lang), own.map(({ id }) => id), [...months]])
    },
    site: () => {
      const ownPaths = new Set(own.map(bulletinPath))
      return only<Website>(WHO, {
        ...{ ...parts, cards: ownCard(site, path, lang) },
        bulletins: only<Website['bulletins']>(WHO, { years: around.years }),
        english: askedEnglish(WHO, site.english, (asked) => ownPaths.has(asked) || !paths.has(asked)),
      })
    },
  }
}
