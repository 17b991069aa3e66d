import { PageFrame } from '../../parts/page-frame/web.tsx'
import { fileSize } from '../../parts/poster/web.tsx'
import { RichText } from '../../parts/rich-text/web.tsx'
import { UI } from '../../parts/words/ui.ts'
import { Title, to, Words } from '../../parts/words/web.tsx'
import type { BulletinProps } from './props.ts'

export function BulletinPage(props: BulletinProps) {
  const { frame, title, over, body, attachment, galleries } = props
  const ui = UI[frame.lang]
  const base = frame.lang === 'en' ? '/en' : ''
  return (
    <PageFrame of={frame}>
      <article className="w">
        <ol className="crumb">
          <li>
            <a href={`${base}/bulletins/`}>{ui.bulletins}</a>
          </li>
        </ol>
        <div className="gh">
          <h1>
            <Title of={title} />
          </h1>
          {over ? <p className="fresh">{ui.thisOneIsOver}</p> : null}
        </div>
        <div className="art">
          <div className="txt">
            <RichText of={body} />
            {attachment ? (
              <div className="btns">
                <a className="btn o" href={attachment.href}>
                  {ui.download(attachment.kind, fileSize(attachment.bytes))}
                </a>
              </div>
            ) : null}
          </div>
          <div className="side">
            <Facts {...props} />
            {galleries.length > 0 ? (
              <div className="near">
                <h2>{ui.nearby}</h2>
                <ul className="rows">
                  {galleries.map((place) => (
                    <li key={place.code}>
                      <a {...to(place.link)}>
                        <span>
                          <Words of={place.name} />
                        </span>
                        <span className="num">{place.code}</span>
                      </a>
                    </li>
                  ))}
                </ul>
              </div>
            ) : null}
          </div>
        </div>
      </article>
    </PageFrame>
  )
}

function Facts({ frame, when, period, place, area }: BulletinProps) {
  const ui = UI[frame.lang]
  return (
    <dl className="facts">
      {when ? (
        <div>
          <dt>{ui.when}</dt>
          <dd>
            <time dateTime={when.date}>{when.text}</time>
          </dd>
        </div>
      ) : null}
      {place ? (
        <div>
          <dt>{ui.where}</dt>
          <dd>
            <Words of={place} />
          </dd>
        </div>
      ) : null}
      <div>
        <dt>{ui.forWhom}</dt>
        <dd>
          <Words of={area} />
        </dd>
      </div>
      <div>
        <dt>{ui.validFrom}</dt>
        <dd>{period}</dd>
      </div>
    </dl>
  )
}
