import type { Lang } from '../../sheet/foot.ts'
import { UI } from '../words/ui.ts'
import { Words } from '../words/web.tsx'
import type { FrameProps } from './web.tsx'

export function Foot({ of }: { of: FrameProps }) {
  const ui = UI[of.lang]
  const base = of.lang === 'en' ? '/en' : ''
  const about = `${base}/about/`
  return (
    <>
      <img className="river" src={of.shared.files.river} width="1440" height="112" alt="" loading="lazy" />
      <div className="w">
        <div>
          {of.shared.site.motto ? (
            <p className="song">
              <Words of={of.shared.site.motto} />
            </p>
          ) : null}
          <p className="s">
            {ui.host(of.shared.site.host.text)}
            {of.lang === 'zh' ? '。' : '. '}
            {of.shared.site.notice ? <Words of={of.shared.site.notice} /> : null}
          </p>
          {of.other && !of.other.exact && of.lang === 'zh' ? (
            <p className="s" lang="en">
              This page is in Chinese only. <a href={of.other.href}>English home page</a>
            </p>
          ) : null}
          <Shades lang={of.lang} />
        </div>
        <nav aria-label={ui.footNav}>
          <ul>
            <li>
              <a href={of.lang === 'en' ? '/en/accessibility/' : '/accessibility/'}>{ui.accessibility}</a>
            </li>
            <li>
              <a href={`${base}/privacy/`}>{ui.privacy}</a>
            </li>
            <li>
              <a href={`${base}/counts/`}>{ui.counts}</a>
            </li>
            <li>
              <a href={`${about}#credits`}>{ui.credits}</a>
            </li>
            <li>
              <a href={of.lang === 'en' ? '/en/calendar/' : '/calendar/'}>{ui.calendars}</a>
            </li>
            <li>
              <a href={of.lang === 'en' ? '/en/open-data/' : '/open-data/'}>{ui.openData}</a>
            </li>
          </ul>
        </nav>
      </div>
    </>
  )
}

/** Light or dark by the reader's own choice; it takes a script to keep it, so that without one it is not seen. */
function Shades({ lang }: { lang: Lang }) {
  const ui = UI[lang]
  const shades = [
    ['', ui.shadeAuto],
    ['light', ui.shadeLight],
    ['dark', ui.shadeDark],
  ] as const
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row on phones of 2020
    <div className="shades" role="group" aria-label={ui.shade}>
      {shades.map(([shade, says]) => (
        <button key={shade} type="button" data-shade={shade}>
          {says}
        </button>
      ))}
    </div>
  )
}
