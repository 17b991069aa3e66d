import { Chart } from '../../parts/figures/chart.tsx'
import { Quiz } from '../../parts/figures/quiz.tsx'
import { Alert, Fact, Grades, Myths, Steps, Timeline } from '../../parts/figures/web.tsx'
import { Kept } from '../../parts/kept/web.tsx'
import { PanelAnswered } from '../../parts/letters/answered.tsx'
import { PanelLetters } from '../../parts/letters/links.tsx'
import { PageFrame } from '../../parts/page-frame/web.tsx'
import { InsetPicture, Picture } from '../../parts/picture/web.tsx'
import { PosterPicture } from '../../parts/poster/web.tsx'
import { ReadAloud } from '../../parts/read-aloud/web.tsx'
import { RichText } from '../../parts/rich-text/web.tsx'
import { SourceList } from '../../parts/sources/web.tsx'
import { TakeHome } from '../../parts/take-home/web.tsx'
import { UI } from '../../parts/words/ui.ts'
import { canStand, plain, Title, to, Words } from '../../parts/words/web.tsx'
import type { Lang } from '../../sheet/foot.ts'
import { PrevNext } from '../prev-next.tsx'
import { Also, AtGallery } from './here.tsx'
import { PosterAside, PosterLarge } from './poster.tsx'
import type { PanelArticle, PanelProps } from './props.ts'

export function PanelPage(props: PanelProps) {
  const { frame } = props
  const ui = UI[frame.lang]
  return (
    <PageFrame of={frame}>
      <article>
        <Head {...props} />
        <div className="w">
          <ol className="crumb">
            <li>
              <a {...to(props.edition.link)}>
                {props.edition.month} <Words of={props.edition.theme} />
              </a>
            </li>
            <li>{ui.panelNo(props.numeral)}</li>
          </ol>
          {props.here ? (
            <AtGallery of={props.here} lang={frame.lang} />
          ) : (
            <p className="mine" hidden>
              {ui.lastSeen}
              <a href={frame.lang === 'en' ? '/en/galleries/' : '/galleries/'}>{ui.galleries}</a>
            </p>
          )}
          {props.replaced ? (
            <p className="note">
              {ui.takenDown}
              <a {...to(props.replaced.link)}>
                <Title of={props.replaced.theme} />
              </a>
            </p>
          ) : null}
          <div className="art">
            <Text of={props.article} lang={frame.lang} />
            <aside className="side" aria-label={ui.aside}>
              {props.fact ? <Fact of={props.fact} /> : null}
              <TakeHome of={props.leaflets} lang={frame.lang} />
              <PosterAside {...props} />
            </aside>
            <section className="src" aria-label={ui.sources}>
              <SourceList of={props.sources} lang={frame.lang} />
              {props.picture ? (
                <p className="s">
                  <Words of={props.picture.credit} />
                </p>
              ) : null}
              {props.printOnly ? <p className="s">{ui.noPicture}</p> : null}
              <PanelLetters slug={props.article.slug} gallery={props.here?.code} lang={frame.lang} />
            </section>
          </div>
        </div>
      </article>
      <div className="sec">
        <PanelAnswered of={props.answered} lang={frame.lang} />
        {props.here ? (
          <Also of={props.here} lang={frame.lang} />
        ) : (
          <section className="w" aria-label={ui.otherPanels}>
            <PrevNext
              lang={frame.lang}
              previous={props.previous && { says: ui.previous, ...props.previous }}
              next={props.next && { says: ui.next, ...props.next }}
            />
          </section>
        )}
        <Where {...props} />
      </div>
      <PosterLarge {...props} />
      <ReadAloud of={frame} />
      <script src={props.look} defer />
    </PageFrame>
  )
}

function Head({ frame, title, subtitle, picture, poster }: PanelProps) {
  const stands = canStand(title, frame.lang)
  const name = ['wall ph', stands ? '' : 'flat', plain(title).length > 6 ? 'long' : ''].filter(Boolean).join(' ')
  return (
    <div className={name}>
      <div className="w">
        <div className="tt">
          <h1 data-read="">
            <Title of={title} />
          </h1>
          {subtitle ? (
            <p className="sub">
              <Words of={subtitle} />
            </p>
          ) : null}
        </div>
        {picture ? (
          <figure>
            <Picture of={picture} alt={plain(picture.alt)} sizes="(min-width: 64em) 1080px, 100vw" />
            {picture.caption ? (
              <figcaption className="s">
                <Words of={picture.caption} />
              </figcaption>
            ) : null}
          </figure>
        ) : poster ? (
          <figure className="poster">
            <a href="#poster">
              <PosterPicture of={poster} title={title} lang={frame.lang} sizes="(max-width: 47.99em) 60vw, 26rem" />
            </a>
          </figure>
        ) : null}
      </div>
    </div>
  )
}

function Text({ of, lang }: { of: PanelArticle; lang: Lang }) {
  const { lead, body, more, pictures, series, timeline, phases, myths, grades, questions, alert } = of
  const ui = UI[lang]
  return (
    <Kept as="div" className="txt" data-read="" of={of} lang={lang}>
      {() => (
        <>
          <p className="lead" lang={lead.lang}>
            {lead.text}
          </p>
          <div className="tools">
            {of.hasPoster ? (
              <a className="btn o" href="#poster">
                {ui.seePoster}
              </a>
            ) : null}
          </div>
          {alert ? <Alert of={alert} lang={lang} /> : null}
          <RichText of={body} />
          <Quiz of={questions} slug={of.slug} lang={lang} />
          {series ? <Chart of={series} lang={lang} /> : null}
          <Timeline of={timeline} lang={lang} />
          <Steps of={phases} />
          <Myths of={myths} lang={lang} />
          <Grades of={grades} lang={lang} />
          {pictures.map((picture) => (
            <InsetPicture key={picture.src} of={picture} />
          ))}
          {more.length > 0 ? (
            <>
              <h2>{ui.more}</h2>
              {more.map((text) => (
                <RichText key={JSON.stringify(text.blocks[0])} of={text} deeper={1} />
              ))}
            </>
          ) : null}
        </>
      )}
    </Kept>
  )
}

function Where({ frame, where }: PanelProps) {
  const ui = UI[frame.lang]
  if (where.count === 0) return null
  return (
    <Kept className="w where" id="where" aria-label={ui.whereIsMine} of={where} lang={frame.lang}>
      {() => (
        <details className="fold">
          <summary>{where.now ? ui.hangsAt(where.count) : ui.hungAt(where.count)}</summary>
          {where.towns.map((town) => (
            <div key={town.name.text}>
              <h3>
                <Words of={town.name} />
              </h3>
              <ul className="places">
                {town.places.map((place) => (
                  <li key={place.code}>
                    <a {...to(place.link)} data-name={`${place.code} ${place.name.text}`}>
                      <i>{place.code}</i>
                      <Words of={place.name} />
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </details>
      )}
    </Kept>
  )
}
