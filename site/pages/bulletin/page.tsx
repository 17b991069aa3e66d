import { endsAt } from '../../parts/bulletin-list/web.tsx'
import { GalleryRows } from '../../parts/gallery-rows/web.tsx'
import { Kept } from '../../parts/kept/web.tsx'
import { PageFrame } from '../../parts/page-frame/web.tsx'
import { fileSize } from '../../parts/poster/web.tsx'
import { ReadAloud } from '../../parts/read-aloud/web.tsx'
import { RichText } from '../../parts/rich-text/web.tsx'
import { UI } from '../../parts/words/ui.ts'
import { Title, Words } from '../../parts/words/web.tsx'
import type { Lang } from '../../sheet/foot.ts'
import type { NearGalleries } from './near.ts'
import type { BulletinDate, BulletinProps } from './props.ts'

export function BulletinPage(props: BulletinProps) {
  const { frame, trail, title, over, body, attachment, near } = props
  const ui = UI[frame.lang]
  return (
    <PageFrame of={frame}>
      <article className="w">
        <Kept as="ol" className="crumb" of={trail} lang={frame.lang}>
          {() => (
            <>
              {trail.steps.map(({ name, href }) => (
                <li key={href}>
                  <a href={href}>{name}</a>
                </li>
              ))}
            </>
          )}
        </Kept>
        <div className="gh">
          <h1 data-read="">
            <Title of={title} />
          </h1>
          {over ? <p className="fresh">{ui.thisOneIsOver}</p> : null}
        </div>
        <div className="art">
          <div className="txt" data-read="">
            <div className="tools solo" />
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
            {props.calendar ? (
              <p className="keep">
                <a className="more" href={props.calendar} type="text/calendar">
                  {ui.toCalendar}
                </a>
              </p>
            ) : null}
            {near ? <Near of={near} lang={frame.lang} /> : null}
          </div>
        </div>
      </article>
      <ReadAloud of={frame} />
    </PageFrame>
  )
}

function Near({ of, lang }: { of: NearGalleries; lang: Lang }) {
  return (
    <Kept as="div" className="near" of={of} lang={lang}>
      {() => (
        <>
          <h2>{UI[lang].nearby}</h2>
          <GalleryRows of={of.galleries.map(({ name, link, code }) => ({ name, link, beside: code }))} />
        </>
      )}
    </Kept>
  )
}

/** Later dates that are named one by one. */
const NAMED = 6

function Moment({ of, ui }: { of: BulletinDate; ui: (typeof UI)['zh' | 'en'] }) {
  return (
    <>
      <time dateTime={of.date} {...endsAt(of.ends)}>
        {of.day} <span className="hours">{of.hours}</span>
      </time>
      {of.moved ? <small> {ui.moved}</small> : null}
    </>
  )
}

function Facts({ frame, when, later, repeats, kind, series, period, place, area }: BulletinProps) {
  const ui = UI[frame.lang]
  return (
    <dl className="facts" data-read="">
      {when ? (
        <div>
          <dt>{later.length > 0 ? ui.nextTime : ui.when}</dt>
          <dd>
            <Moment of={when} ui={ui} />
          </dd>
        </div>
      ) : null}
      {repeats ? (
        <div>
          <dt>{ui.repeats}</dt>
          <dd>
            <Words of={repeats} />
          </dd>
        </div>
      ) : null}
      {later.length > 0 ? (
        <div className="later">
          <dt>{ui.laterDates(later.length)}</dt>
          {later.slice(0, NAMED).map((one) => (
            <dd key={one.date}>
              <Moment of={one} ui={ui} />
            </dd>
          ))}
          {later.length > NAMED ? <dd>{ui.untilDate(later.at(-1)?.day ?? '')}</dd> : null}
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
      {kind || series ? (
        <div>
          <dt>{ui.kind}</dt>
          <dd>
            {kind}
            {kind && series ? ' · ' : null}
            {series ? <Words of={series} /> : null}
          </dd>
        </div>
      ) : null}
      <div>
        <dt>{ui.validFrom}</dt>
        <dd>{period}</dd>
      </div>
    </dl>
  )
}
