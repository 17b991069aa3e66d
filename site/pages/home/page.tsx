import { BulletinList } from '../../parts/bulletin-list/web.tsx'
import { Finder } from '../../parts/finder/web.tsx'
import { PageFrame } from '../../parts/page-frame/web.tsx'
import { Shelf } from '../../parts/shelf/web.tsx'
import { Wall } from '../../parts/wall/web.tsx'
import { UI } from '../../parts/words/ui.ts'
import type { HomeProps } from './props.ts'

export function HomePage({ frame, wall, finder, bulletins, spines }: HomeProps) {
  const ui = UI[frame.lang]
  const base = frame.lang === 'en' ? '/en' : ''
  return (
    <PageFrame of={frame}>
      <Wall of={wall} />
      <div className="sec">
        <section className="w" id="find" aria-labelledby="find-title">
          <div className="hd">
            <h2 id="find-title">{ui.whereIsMine}</h2>
            <a href={`${base}/galleries/`}>{ui.galleries}</a>
          </div>
          <div className="find">
            <Finder of={finder} />
          </div>
        </section>
        <section className="w" aria-labelledby="bulletins-title">
          <div className="hd">
            <h2 id="bulletins-title">{ui.bulletins}</h2>
            <a href={`${base}/bulletins/`}>{ui.allBulletins}</a>
          </div>
          {bulletins.length > 0 ? <BulletinList of={bulletins} lang={frame.lang} /> : <p>{ui.noBulletins}</p>}
        </section>
        {spines.length > 0 ? (
          <section className="w" id="shelf" aria-labelledby="shelf-title">
            <div className="hd">
              <h2 id="shelf-title">{ui.thisYear}</h2>
              <a href={`${base}/editions/`}>{ui.earlierYears}</a>
            </div>
            <Shelf spines={spines} lang={frame.lang} />
          </section>
        ) : null}
      </div>
    </PageFrame>
  )
}
