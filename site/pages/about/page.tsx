import type { ReactNode } from 'react'
import { PageFrame } from '../../parts/page-frame/web.tsx'
import { Periods } from '../../parts/periods/web.tsx'
import { UI } from '../../parts/words/ui.ts'
import { CreditList } from '../pictures/list.tsx'
import type { AboutProps } from './props.ts'
import { ABOUT } from './words.ts'

export function AboutPage({ frame, host, galleries, notice, credits, years }: AboutProps) {
  const about = ABOUT[frame.lang]
  return (
    <PageFrame of={frame}>
      <div className="w gh">
        <h1>{UI[frame.lang].about}</h1>
      </div>
      <div className="w art">
        <div className="txt">
          <p>{about.what(host, galleries)}</p>
          <p>{about.how}</p>
          {notice ? <p className="note">{notice}</p> : null}
          <Part id="privacy" title={about.privacyTitle} texts={about.privacy}>
            <p className="plain">
              <a className="more" href={frame.lang === 'en' ? '/en/privacy/' : '/privacy/'}>
                {about.privacyMore}
              </a>
            </p>
          </Part>
          <Part id="accessibility" title={about.accessTitle} texts={about.access}>
            <p className="plain">
              <a className="more" href={frame.lang === 'en' ? '/en/accessibility/' : '/accessibility/'}>
                {about.accessMore}
              </a>
            </p>
          </Part>
          {credits.length > 0 ? (
            <section id="credits" aria-labelledby="credits-title">
              <h2 id="credits-title">{about.creditsTitle}</h2>
              <p className="plain">{about.creditsIntro}</p>
              <CreditList of={credits} />
              {years.length > 0 ? (
                <>
                  <h3>{about.creditsYears}</h3>
                  <Periods of={years} name={about.creditsYears} />
                </>
              ) : null}
            </section>
          ) : (
            <span id="credits" />
          )}
        </div>
      </div>
    </PageFrame>
  )
}

function Part({ id, title, texts, children }: { id: string; title: string; texts: string[]; children?: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {children}
    </section>
  )
}
