import { PageFrame } from '../../parts/page-frame/web.tsx'
import { Booklet } from '../../parts/take-home/web.tsx'
import { Wall } from '../../parts/wall/web.tsx'
import { UI } from '../../parts/words/ui.ts'
import { InChinese, Title, to, Words } from '../../parts/words/web.tsx'
import { PrevNext } from '../prev-next.tsx'
import type { EditionProps } from './props.ts'

export function EditionPage({ frame, wall, month, panels, hung, booklet, previous, next }: EditionProps) {
  const ui = UI[frame.lang]
  const base = frame.lang === 'en' ? '/en' : ''
  return (
    <PageFrame of={frame}>
      <Wall of={wall} />
      <div className="w">
        <ol className="crumb">
          <li>
            <a href={`${base}/editions/`}>{ui.editions}</a>
          </li>
          <li>{month}</li>
        </ol>
        <p>{hung}</p>
        <Booklet of={booklet} lang={frame.lang} />
      </div>
      <div className="sec">
        <section className="w" aria-labelledby="panels">
          <h2 id="panels" className="vh">
            {ui.editionOf(panels.length)}
          </h2>
          <div className="labels">
            {panels.map((panel) => (
              <a key={panel.link.href} {...to(panel.link)} className="nopic">
                <h3>
                  <i>{panel.numeral}</i>
                  <Title of={panel.title} />
                  <InChinese link={panel.link} lang={frame.lang} />
                </h3>
                <p>
                  <Words of={panel.lead} />
                </p>
              </a>
            ))}
          </div>
        </section>
        <section className="w" aria-label={ui.editions}>
          <PrevNext
            lang={frame.lang}
            previous={previous && { says: ui.prevEdition, title: previous.theme, link: previous.link }}
            next={next && { says: ui.nextEdition, title: next.theme, link: next.link }}
          />
        </section>
      </div>
    </PageFrame>
  )
}
