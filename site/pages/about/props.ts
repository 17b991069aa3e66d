import type { MediaId } from '#contract'
import type { FrameProps } from '../../parts/page-frame/web.tsx'
import type { ShownPicture } from '../../parts/picture/web.tsx'
import { type Said, written } from '../../parts/words/say.ts'
import { UI } from '../../parts/words/ui.ts'
import type { Lang } from '../../sheet/foot.ts'
import { frameOf } from '../frame-of.ts'
import { shownPicture } from '../shown.ts'
import { panelsOf, type Website } from '../website.ts'
import { ABOUT } from './words.ts'

export interface AboutProps {
  frame: FrameProps
  host: string
  galleries: number
  notice?: string
  credits: { picture: ShownPicture; creator: Said }[]
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
    return picture ? [{ picture, creator: written(site.media.get(media)?.creator ?? '', lang) }] : []
  })
}
