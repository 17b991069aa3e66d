import type { Edition, MediaId } from '#contract'
import type { ShownPicture } from '../../parts/picture/web.tsx'
import { type Said, saidOnce } from '../../parts/words/say.ts'
import type { Lang } from '../../sheet/foot.ts'
import { shownPicture } from '../shown.ts'
import { panelsOf, type Website } from '../website.ts'

/** A picture with who made it and on what terms, where its credit line does not say so. */
export interface Credit {
  picture: ShownPicture
  more?: Said
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
    const untold = untoldOf(picture.credit.text, site.media.get(media)?.creator ?? '', picture.licence)
    return [{ picture, ...(untold === '' ? {} : { more: saidOnce(untold, lang) }) }]
  })
}

/** A licence may carry in brackets where its proof lies: that is for the newsroom, the name alone for the reader. */
function untoldOf(credit: string, creator: string, licence: string): string {
  const name = licence.replace(/\s*[（(].*$/s, '')
  return [creator, name].filter((one) => one !== '' && !credit.includes(one)).join(' · ')
}
