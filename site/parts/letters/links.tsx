import type { Lang } from '../../sheet/foot.ts'
import { LETTER_WORDS } from './words.ts'

/** The ways to write from a panel's page, where it was scanned with its gallery: nothing but links, filled in by their address. */
export function PanelLetters({ slug, gallery, lang }: { slug: string; gallery: string | undefined; lang: Lang }) {
  const words = LETTER_WORDS[lang]
  const about = `p=${slug}${gallery === undefined ? '' : `&g=${gallery.toLowerCase()}`}`
  const base = lang === 'en' ? '/en' : ''
  return (
    <p className="btns letters">
      <a className="btn o" href={`${base}/say/ask/?${about}`}>
        {words.linkAsk}
      </a>
      <a className="more" href={`${base}/say/?${about}`} rel="nofollow">
        {words.linkReportPanel}
      </a>
    </p>
  )
}

/** The same from a gallery's page. */
export function GalleryLetters({ code, lang }: { code: string; lang: Lang }) {
  return (
    <p className="btns letters">
      <a className="btn o" href={`${lang === 'en' ? '/en' : ''}/say/?g=${code.toLowerCase()}`} rel="nofollow">
        {LETTER_WORDS[lang].linkReport}
      </a>
    </p>
  )
}
