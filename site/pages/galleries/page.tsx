import { Finder } from '../../parts/finder/web.tsx'
import { PageFrame } from '../../parts/page-frame/web.tsx'
import { UI } from '../../parts/words/ui.ts'
import type { GalleriesProps } from './props.ts'

export function GalleriesPage({ frame, intro, finder }: GalleriesProps) {
  const ui = UI[frame.lang]
  return (
    <PageFrame of={frame}>
      <div className="w gh">
        <div>
          <h1>{ui.galleries}</h1>
          <p>{intro}</p>
        </div>
      </div>
      <section className="w" aria-label={ui.whereIsMine}>
        <h2 className="vh">{ui.whereIsMine}</h2>
        <div className="find">
          <Finder of={finder} />
        </div>
      </section>
    </PageFrame>
  )
}
