import type { Lang } from '../../sheet/foot.ts'
import { Mark } from '../mark/web.tsx'
import { UI } from '../words/ui.ts'
import { Words } from '../words/web.tsx'
import { OTHER_HREF } from './standing.tsx'
import type { FrameProps, NavKey } from './web.tsx'

export function Top({ of }: { of: FrameProps }) {
  const base = of.lang === 'en' ? '/en' : ''
  return (
    <>
      <a className="brand" href={`${base}/`}>
        <Mark />
        <span>
          <Words of={of.shared.site.name} />
        </span>
      </a>
      <BigType lang={of.lang} />
      <Navigation of={of} />
      {of.nav === 'search' ? null : <Seek lang={of.lang} />}
    </>
  )
}

/** Large type by the address alone, and back. */
export function BigType({ lang }: { lang: Lang }) {
  return (
    <>
      <a className="bigt to-b" href="#big">
        {UI[lang].bigType}
      </a>
      <a className="bigt to-n" href="#main">
        {UI[lang].normalType}
      </a>
    </>
  )
}

function Navigation({ of }: { of: FrameProps }) {
  const ui = UI[of.lang]
  const base = of.lang === 'en' ? '/en' : ''
  const items: [NavKey, string, string][] = [
    ['home', '/', ui.thisMonth],
    ['galleries', '/galleries/', ui.findGallery],
    ['bulletins', '/bulletins/', ui.bulletinsShort],
    ['editions', '/editions/', ui.editions],
    ['search', '/search/', ui.search],
  ]
  return (
    <nav className="nav" aria-label={ui.mainNav}>
      <ul>
        {items.map(([key, href, text]) => (
          <li key={key} className={key === 'search' ? 'to-search' : undefined}>
            <a href={base + href} aria-current={of.nav === key ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
        {of.other ? (
          <li>
            <a href={OTHER_HREF} lang={of.lang === 'zh' ? 'en' : 'zh-CN'} hrefLang={of.lang === 'zh' ? 'en' : 'zh-CN'}>
              {of.lang === 'en' ? '中文' : of.other.exact ? 'English' : <NotInEnglish />}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}

/** Where the switch stands: it leads to English all the same, but not to this page. As narrow as the switch by itself. */
function NotInEnglish() {
  return (
    <span>
      English <small>not here</small>
    </span>
  )
}

/** The way to search from every page; it works without any script. */
function Seek({ lang }: { lang: Lang }) {
  const ui = UI[lang]
  return (
    // biome-ignore lint/a11y/useSemanticElements: phones of 2020 know the role, and no element of that name
    <form className="seek" role="search" action={lang === 'en' ? '/en/search/' : '/search/'}>
      <input
        type="search"
        name="q"
        placeholder={ui.searchHint}
        aria-label={ui.searchField}
        autoComplete="off"
        enterKeyHint="search"
        maxLength={80}
      />
      <button className="btn" type="submit">
        {ui.search}
      </button>
    </form>
  )
}
