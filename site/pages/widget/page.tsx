import { StructuredData } from '../../parts/page-frame/for-machines.tsx'
import { BigType } from '../../parts/page-frame/top.tsx'
import { hreflangs } from '../../parts/words/hreflangs.ts'
import { langTag } from '../../parts/words/say.ts'
import { UI } from '../../parts/words/ui.ts'
import { InChinese, Title, to, Words } from '../../parts/words/web.tsx'
import type { WidgetProps } from './props.ts'

/**
 * No frame, two small style sheets, and of scripts those that keep big type and light or dark: WeChat's own browser shows
 * it at once. Big type works by the address alone too, so the menu may lead to /widget/#big.
 */
export function WidgetPage({ frame, style, standsFor, month, theme, panels, events }: WidgetProps) {
  const { lang } = frame
  const { publicUrl, files } = frame.shared
  const ui = UI[lang]
  const base = lang === 'en' ? '/en' : ''
  return (
    <html lang={langTag(lang)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{ui.brand(frame.shared.site.name.text, frame.title)}</title>
        <meta name="description" content={frame.description} />
        <link rel="canonical" href={publicUrl + standsFor} />
        {hreflangs(frame.alternates).map(([code, href]) => (
          <link key={code} rel="alternate" hrefLang={code} href={publicUrl + href} />
        ))}
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href={files.icon} type="image/svg+xml" />
        <script src={files.early} />
        <link rel="stylesheet" href={files.styles[0]} />
        <link rel="stylesheet" href={style} />
        <script src={files.script} defer />
        <StructuredData of={frame.structured} />
      </head>
      <body className="page" id="big">
        <main id="main">
          <BigType lang={lang} />
          <h1>
            <small>{month}</small> <Title of={theme} />
          </h1>
          <ul className="posters">
            {panels.map(({ title, link, poster }) => (
              <li key={link.href}>
                <a {...to(link)}>
                  {poster ? (
                    <img src={poster.thumb} width={poster.thumbWidth} height={poster.thumbHeight} alt="" />
                  ) : null}
                  <span>
                    <Words of={title} />
                    <InChinese link={link} lang={lang} />
                  </span>
                </a>
              </li>
            ))}
          </ul>
          {events.length > 0 ? <h2>{ui.coming}</h2> : null}
          <ol>
            {events.map(({ title, link, date, day, hours, where }) => (
              <li key={link.href}>
                <a {...to(link)}>
                  <time dateTime={date}>{day}</time>
                  <span>
                    <b>
                      <Words of={title} />
                      <InChinese link={link} lang={lang} />
                    </b>
                    {hours ? `${hours} ` : null}
                    <Words of={where} />
                  </span>
                </a>
              </li>
            ))}
          </ol>
          <p>
            <a href={`${base}/galleries/`}>{ui.findGallery}</a> <a href={`${base}/bulletins/`}>{ui.allBulletins}</a>
          </p>
        </main>
      </body>
    </html>
  )
}
