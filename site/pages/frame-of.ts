import type { Edition } from '#contract'
import type { FrameProps, NavKey } from '../parts/page-frame/web.tsx'
import type { Lang } from '../sheet/foot.ts'
import { cardOf } from './card-of.ts'
import { sharedFrame } from './shared-frame.ts'
import { publisher, type Thing, toJsonLd } from './structured/graph.ts'
import type { Website } from './website.ts'

interface About {
  lang: Lang
  /** Address without '/en'; null for the page of no address. */
  path: string | null
  title: string
  description: string
  nav: NavKey | null
  /** The month whose palette the page wears; the current one unless said otherwise. */
  edition?: Edition | null
  shelf?: boolean
  shareImage?: string | undefined
  /** What the page is about, for search engines; several things are given as one list or more. */
  structured?: Thing[]
  /** For pages that codes lead to. */
  inline?: true
}

/** Everything around a page, from what the site knows and what the page says of itself. */
export function frameOf(
  site: Website,
  { lang, path, edition, shelf, shareImage, structured, ...about }: About,
): FrameProps {
  const english = path !== null && site.english.has(path)
  const zhPath = path ?? '/'
  const frame: FrameProps = {
    ...about,
    lang,
    path: path === null ? null : lang === 'en' ? `/en${path}` : path,
    alternates: path === null ? {} : english ? { zh: path, en: `/en${path}` } : { zh: path },
    shared: sharedFrame(site, {
      lang,
      edition: edition ?? site.current,
      shelf: shelf === true,
      inline: about.inline === true,
    }),
  }
  const card = path === null ? undefined : cardOf(site, path, lang)
  if (card) frame.card = card
  if (structured) frame.structured = toJsonLd([publisher(site, lang), ...structured])
  if (shareImage) frame.shareImage = shareImage
  if (lang === 'en') frame.other = { href: zhPath, exact: true }
  else if (site.english.size > 0)
    frame.other = { href: english ? `/en${zhPath}` : '/en/', exact: english || path === null }
  return frame
}
