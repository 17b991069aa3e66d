import type { Lang } from '../../sheet/foot.ts'
import type { WebPoster } from '../poster/web.tsx'
import { langWith, type Said } from '../words/say.ts'
import { UI } from '../words/ui.ts'
import { plain } from '../words/web.tsx'

interface Large {
  /** The layer's own address on the page, 'poster'. */
  id: string
  title: Said
  poster: WebPoster
  lang: Lang
  /** Where its text stands, said to whoever cannot see it. */
  text: 'sameText' | 'textBeside'
  /** Where closing leads without a script. */
  back: string
}

/**
 * A poster over the page, shown by its address alone: no script, and two fingers zoom it. With the script (site/browser)
 * it is enlarged under the hand, and the sharp picture comes when somebody looks closer.
 */
export function PosterZoom({ id, title, poster, lang, text, back }: Large) {
  const ui = UI[lang]
  // Of a poster that there is in Chinese alone all is said in Chinese but what one can do with it.
  const own = langWith(title, lang)
  const says = UI[own].posterOf(plain(title))
  return (
    // biome-ignore lint/a11y/useSemanticElements: it becomes a dialog by script, and a fieldset it is not
    <div className="zoom" id={id} role="group" aria-label={says} lang={title.lang}>
      <img
        src={poster.src}
        width={poster.width}
        height={poster.height}
        alt={`${says}${own === 'zh' ? '。' : '. '}${UI[own][text]}`}
        loading="lazy"
        draggable={false}
        data-sharp={poster.sharp?.src}
        data-sharp-width={poster.sharp?.width}
      />
      <p className="zoom-tools" lang={title.lang && lang}>
        <button className="btn" type="button" data-zoom="-1" aria-label={ui.smaller} />
        <button className="btn" type="button" data-zoom="1" aria-label={ui.larger} />
        <a className="btn close" href={back}>
          {ui.close}
        </a>
      </p>
    </div>
  )
}
