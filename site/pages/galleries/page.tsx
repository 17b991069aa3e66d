import { Finder } from '../../parts/finder/web.tsx'
import { PageFrame } from '../../parts/page-frame/web.tsx'
import { UI } from '../../parts/words/ui.ts'
import type { GalleriesProps } from './props.ts'

export function GalleriesPage({ frame, intro, sheets, finder, script }: GalleriesProps) {
  const ui = UI[frame.lang]
  return (
    <PageFrame of={frame}>
      <div className="w gh">
        <div>
          <h1>{ui.galleries}</h1>
          <p>{intro}</p>
          {sheets ? <p className="paper" lang={sheets.lang} data-sheets={sheets.text} /> : null}
        </div>
      </div>
      <section className="w nearest" id="nearest" aria-label={ui.nearest} hidden>
        <button className="btn" type="button">
          {ui.nearest}
        </button>
        <p className="s">{ui.nearestNote}</p>
        <p role="status" />
        <ol />
      </section>
      <section className="w" aria-label={ui.whereIsMine}>
        <h2 className="vh">{ui.whereIsMine}</h2>
        <div className="find all">
          <Finder of={finder} />
        </div>
      </section>
      <script src={script} defer />
    </PageFrame>
  )
}
