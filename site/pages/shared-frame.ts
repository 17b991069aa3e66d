import type { Edition } from '#contract'
import type { SharedFrame } from '../parts/page-frame/web.tsx'
import { getOrInsert, madeOnceFor } from '../parts/words/get-or-insert.ts'
import { said } from '../parts/words/say.ts'
import type { Lang } from '../sheet/foot.ts'
import { feedLinks } from './feeds.ts'
import { shared } from './shared-piece.ts'
import type { Website } from './website.ts'

interface Wanted {
  lang: Lang
  /** The month whose palette the page wears. */
  edition: Pick<Edition, 'id'> | null
  shelf: boolean
  inline: boolean
}

/** Of each site that is open: a site's association and files are one object through a whole build. */
const made = new WeakMap<object, ReturnType<typeof madeOnceFor<SharedFrame>>>()

/** The part of the frame that many pages have in common, the same object for all of them. */
export function sharedFrame(site: Website, { lang, edition, shelf, inline }: Wanted): SharedFrame {
  const { files } = site
  const { association, publicUrl } = site.snapshot
  const month = edition && files.months[edition.id] ? edition.id : ''
  const ofSite = getOrInsert(made, association, () => madeOnceFor<SharedFrame>())
  const hasEnglish = site.english.size > 0
  return ofSite(files, [publicUrl, lang, hasEnglish, month, shelf, inline].join(' '), () => {
    const dress = files.months[month] ?? files.plain
    return shared({
      publicUrl,
      site: {
        name: said(association.name, lang),
        host: said(association.host, lang),
        ...(association.motto ? { motto: said(association.motto, lang) } : {}),
        ...(association.notice ? { notice: said(association.notice, lang) } : {}),
      },
      files: {
        styles: [dress.href, inline ? files.scanned : files.site, ...(shelf ? [files.spines] : [])],
        print: files.print,
        early: files.early,
        script: files.script,
        readAloud: files.readAloud,
        offline: files.offline,
        icon: files.icon,
        touchIcon: files.touchIcon,
        manifest: files.manifest,
        river: files.river,
      },
      themeColour: { light: dress.light, dark: dress.dark },
      feeds: feedLinks(site, lang),
    })
  })
}
