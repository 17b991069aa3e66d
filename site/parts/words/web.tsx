import { Fragment } from 'react'
import type { Lang } from '../../sheet/foot.ts'
import type { Link, Said } from './say.ts'
import { UI } from './ui.ts'

/** Plain text, with its language where that is not the page's. */
export function Words({ of }: { of: Said }) {
  return of.lang ? <span lang={of.lang}>{plain(of)}</span> : plain(of)
}

/** A title that breaks between its phrases, never inside one. */
export function Title({ of }: { of: Said }) {
  const phrases = of.text.split('|').filter((phrase) => phrase.trim() !== '')
  const spaced = !/[\u4e00-\u9fff]/.test(of.text)
  const body =
    phrases.length > 1
      ? phrases.map((phrase, i) => (
          <Fragment key={phrase}>
            {i > 0 && spaced ? ' ' : null}
            <span className="nb">{phrase.trim()}</span>
          </Fragment>
        ))
      : plain(of)
  return of.lang ? <span lang={of.lang}>{body}</span> : body
}

/** A title as read aloud: without its marks. */
export function plain({ text }: Said): string {
  // Most texts have none, and there are fifty on a page.
  if (!text.includes('|')) return text.trim()
  return text
    .split('|')
    .map((phrase) => phrase.trim())
    .join(/[\u4e00-\u9fff]/.test(text) ? '' : ' ')
}

/** The attributes of a link inside the site; an English page says where it leads to a Chinese one. */
export function to(link: Link): { href: string; hrefLang?: 'zh-CN' } {
  return link.chinese ? { href: link.href, hrefLang: 'zh-CN' } : { href: link.href }
}

/** Stands behind a link that leads from an English page to a Chinese one. */
export function InChinese({ link, lang }: { link: Link; lang: Lang }) {
  return link.chinese ? <small> {UI[lang].inChinese}</small> : null
}

/** A title of at most eight characters may stand upright; longer or foreign ones lie. */
export function canStand(title: Said, lang: Lang): boolean {
  const text = plain(title)
  return lang === 'zh' && /^[\p{Script=Han}，、·：]{1,8}$/u.test(text)
}
