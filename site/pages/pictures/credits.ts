import type { Edition, MediaId } from '#contract'
import type { ShownPicture } from '../../parts/picture/web.tsx'
import { type Said, saidOnce } from '../../parts/words/say.ts'
import type { Lang } from '../../sheet/foot.ts'
import { shownPicture } from '../shown.ts'
import { panelsOf, type Website } from '../website.ts'

/** A picture with who made it and on what terms. */
export interface Credit {
  picture: ShownPicture
  creator: Said
  licence: Said
}

/** Every picture that these editions show, once, in the order of the panels. */
export function creditsOf(site: Website, editions: readonly Edition[], lang: Lang): Credit[] {
  const refs = editions
    .flatMap((edition) => panelsOf(site, edition))
    .flatMap((panel) => [
      ...(panel.picture ? [panel.picture] : []),
      ...panel.articles.flatMap((id) => site.articles.get(id)?.pictures ?? []),
    ])
  const ids = Array.from(new Set<MediaId>(refs.map((ref) => ref.media)))
  return ids.flatMap((media) => {
    const picture = shownPicture(site, { media }, lang)
    if (!picture) return []
    const creator = saidOnce(site.media.get(media)?.creator ?? '', lang)
    return [{ picture, creator, licence: saidOnce(picture.licence, lang) }]
  })
}
