import { PageFrame } from '../../parts/page-frame/web.tsx'
import { Shelf } from '../../parts/shelf/web.tsx'
import { UI } from '../../parts/words/ui.ts'
import type { EditionsProps } from './props.ts'

export function EditionsPage({ frame, years }: EditionsProps) {
  const ui = UI[frame.lang]
  return (
    <PageFrame of={frame}>
      <div className="w gh">
        <h1>{ui.allEditions}</h1>
      </div>
      <div className="w">
        {years.length === 0 ? <p>{ui.noEdition}</p> : null}
        {years.map(({ year, spines }) => (
          <section key={year} className="year" id={`y${year}`} aria-label={ui.yearOf(year)}>
            <div className="hd">
              <h2 className="num">{ui.yearOf(year)}</h2>
            </div>
            <Shelf spines={spines} lang={frame.lang} />
          </section>
        ))}
      </div>
    </PageFrame>
  )
}
