import type { Snapshot } from '#contract'
import { calendarScopes } from '../../pages/calendars/scopes.ts'
import { feedLangs } from '../../pages/feeds.ts'
import { bulletinMonths } from '../../pages/known-by/bulletin-months.ts'
import { only } from '../../pages/known-by/only.ts'
import { hashOf } from '../../pages/known-by/source.ts'
import type { Website } from '../../pages/website.ts'
import { calendarFiles } from './calendar-files.ts'

/** All calendars by their addresses, and a key of all that they are made from: bulletins, and whose and where they are. */
export function knownCalendars(site: Website): { key: string; make: () => Map<string, string> } {
  const { english, standing } = site
  const { association, publicUrl, today, bulletins } = site.snapshot
  const about = [association, publicUrl, today]
  const seen = only<Website>('a calendar', {
    ...{ english, standing },
    snapshot: only<Snapshot>('a calendar', { association, publicUrl, today, bulletins }),
  })
  const records = Array.from(bulletinMonths(site).values(), ({ hash }) => hash)
  return {
    key: hashOf([about, calendarScopes(site), [...english], bulletins.map(({ id }) => id), records]),
    make: () => new Map(feedLangs(site).flatMap((lang) => [...calendarFiles(seen, lang)])),
  }
}
