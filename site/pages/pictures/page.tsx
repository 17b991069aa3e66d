import { PageFrame } from '../../parts/page-frame/web.tsx'
import { Periods } from '../../parts/periods/web.tsx'
import { UI } from '../../parts/words/ui.ts'
import { ABOUT } from '../about/words.ts'
import { CreditList } from './list.tsx'
import type { PicturesProps } from './props.ts'

export function PicturesPage({ frame, credits, years }: PicturesProps) {
  const about = ABOUT[frame.lang]
  return (
    <PageFrame of={frame}>
      <div className="w gh">
        <div>
          <ol className="crumb">
            <li>
              <a href={frame.lang === 'en' ? '/en/about/' : '/about/'}>{UI[frame.lang].about}</a>
            </li>
          </ol>
          <h1>{frame.title}</h1>
          <p>{about.creditsIntro}</p>
        </div>
      </div>
      <div className="w art">
        <div className="txt">
          {credits.length > 0 ? <CreditList of={credits} /> : <p>{about.creditsNone}</p>}
          <h2>{about.creditsYears}</h2>
          <Periods of={years} name={about.creditsYears} />
        </div>
      </div>
    </PageFrame>
  )
}
