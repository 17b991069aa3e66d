import type { Edition, Panel, Snapshot } from '#contract'
import { feedLangs } from '../../pages/feeds.ts'
import { only } from '../../pages/known-by/only.ts'
import { hashOf } from '../../pages/known-by/source.ts'
import { panelsOf, type Website } from '../../pages/website.ts'
import { feedFiles } from './feed-files.ts'

const WHO = 'a feed'

/** All feeds by their addresses, and a key of all that they are made from: what hung, its panels' titles and posters, bulletins to come. */
export function knownFeeds(site: Website): { key: string; make: () => Map<string, string> } {
  const { english, posters } = site
  const { association, publicUrl } = site.snapshot
  const { touchIcon } = site.files
  const { coming } = site.bulletins
  const begun = site.begun.map(({ id, from, theme, intro, panels }) => ({ id, from, theme, intro, panels }))
  const told = site.begun
    .flatMap((edition) => panelsOf(site, edition))
    .map(({ id, edition, no, title, lead, updatedAt }) => ({ id, edition, no, title, lead, updatedAt }))
  const seen = only<Website>(WHO, {
    ...{ english, posters },
    begun: begun.map((edition) => only<Edition>(WHO, edition)),
    panels: new Map(told.map((panel) => [panel.id, only<Panel>(WHO, panel)])),
    bulletins: only<Website['bulletins']>(WHO, { coming }),
    files: only<Website['files']>(WHO, { touchIcon }),
    snapshot: only<Snapshot>(WHO, { association, publicUrl }),
  })
  return {
    key: hashOf([association, publicUrl, touchIcon, begun, told, Array.from(posters), coming, Array.from(english)]),
    make: () => new Map(feedLangs(site).flatMap((lang) => [...feedFiles(seen, lang)])),
  }
}
