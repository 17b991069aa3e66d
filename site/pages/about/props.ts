import type { MediaId } from '#contract'
import type { FrameProps } from '../../parts/page-frame/web.tsx'
import type { ShownPicture } from '../../parts/picture/web.tsx'
import { type Said, saidOnce } from '../../parts/words/say.ts'
import { UI } from '../../parts/words/ui.ts'
import type { Lang } from '../../sheet/foot.ts'
import { frameOf } from '../frame-of.ts'
import { shownPicture } from '../shown.ts'
import { listPage } from '../structured/list-page.ts'
import { panelsOf, type Website } from '../website.ts'
import { ABOUT } from './words.ts'

export interface AboutProps {
  frame: FrameProps
  host: string
  galleries: number
  notice?: string
  /** `more`: who made it and under which licence, where its credit line does not say so. */
  credits: { picture: ShownPicture; more?: Said }[]
}

export function aboutProps(site: Website, lang: Lang): AboutProps {
  const { association } = site.snapshot
  const props: AboutProps = {
    frame: frameOf(site, {
      lang,
      path: '/about/',
      title: UI[lang].about,
      description: ABOUT[lang].description,
      nav: null,
      structured: listPage(site, lang, '/about/', UI[lang].about, 'AboutPage'),
    }),
    host: (lang === 'en' ? association.host.en : undefined) ?? association.host.zh,
    galleries: site.standing.length,
    credits: creditsOf(site, lang),
  }
  if (association.notice) props.notice = (lang === 'en' ? association.notice.en : undefined) ?? association.notice.zh
  return props
}

/** Every picture the site shows, once, in the order of the panels, newest first. */
function creditsOf(site: Website, lang: Lang): AboutProps['credits'] {
  const panels = site.begun.flatMap((edition) => panelsOf(site, edition))
  const refs = panels.flatMap((panel) => [
    ...(panel.picture ? [panel.picture] : []),
    ...panel.articles.flatMap((id) => site.articles.get(id)?.pictures ?? []),
  ])
  const ids = Array.from(new Set<MediaId>(refs.map((ref) => ref.media)))
  return ids.flatMap((media) => {
    const picture = shownPicture(site, { media }, lang)
    if (!picture) return []
    const untold = untoldOf(picture.credit.text, site.media.get(media)?.creator ?? '', picture.licence)
    return [{ picture, ...(untold === '' ? {} : { more: saidOnce(untold, lang) }) }]
  })
}

/** A licence may carry in brackets where its proof lies: that is for the newsroom, the name alone for the reader. */
function untoldOf(credit: string, creator: string, licence: string): string {
  const name = licence.replace(/\s*[（(].*$/s, '')
  return [creator, name].filter((one) => one !== '' && !credit.includes(one)).join(' · ')
}
