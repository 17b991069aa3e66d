import { BulletinList } from '../../parts/bulletin-list/web.tsx'
import { Subscribe } from '../../parts/calendar/subscribe.tsx'
import { GalleryRows } from '../../parts/gallery-rows/web.tsx'
import { Kept } from '../../parts/kept/web.tsx'
import { GalleryLetters } from '../../parts/letters/links.tsx'
import { PageFrame } from '../../parts/page-frame/web.tsx'
import { Shed } from '../../parts/shed/web.tsx'
import { Shelf } from '../../parts/shelf/web.tsx'
import { TownMap } from '../../parts/town-map/web.tsx'
import { Walk } from '../../parts/walk/web.tsx'
import { UI } from '../../parts/words/ui.ts'
import { plain, Title, to, Words } from '../../parts/words/web.tsx'
import { inLanguage } from '../year-links.ts'
import type { GalleryProps } from './props.ts'

export function GalleryPage(props: GalleryProps) {
  const { frame } = props
  const ui = UI[frame.lang]
  const base = frame.lang === 'en' ? '/en' : ''
  const hangs = props.walk.length > 0
  return (
    <PageFrame of={frame}>
      <Head {...props} />
      {props.state === 'retired' ? null : <Shed frames={props.frames} lang={frame.lang} />}
      <div className="sec">
        {props.state === 'retired' ? null : (
          <section aria-labelledby="now">
            <div className="w">
              <h2 id="now">{hangs ? ui.walkAlong : ui.hungNothing}</h2>
            </div>
            {hangs ? <Walk of={props.walk} lang={frame.lang} /> : null}
            <div className="w">
              <GalleryLetters code={props.code} lang={frame.lang} />
            </div>
          </section>
        )}
        <WayThere {...props} />
        {props.bulletins.length > 0 ? (
          <section className="w" aria-labelledby="bulletins">
            <div className="hd">
              <h2 id="bulletins">{ui.bulletinsHere}</h2>
              <a href={`${base}/bulletins/`}>{ui.allBulletins}</a>
            </div>
            <BulletinList of={props.bulletins} lang={frame.lang} />
            <Subscribe webcal={props.webcal} lang={frame.lang} />
          </section>
        ) : null}
        <Before {...props} />
      </div>
      <script src={props.look} defer />
    </PageFrame>
  )
}

function Head({ frame, code, name, town, community, address, state, since, next, fresh }: GalleryProps) {
  const ui = UI[frame.lang]
  const base = frame.lang === 'en' ? '/en' : ''
  return (
    <div className="w" data-gallery={`${code} ${plain(name)}`}>
      <ol className="crumb">
        <li>
          <a href={`${base}/galleries/`}>{ui.findGallery}</a>
        </li>
        <li>
          <a href={town.href}>
            <Words of={town.name} />
          </a>
        </li>
        <li>
          <Words of={community} />
        </li>
      </ol>
      <div className="gh">
        <div>
          <p className="code num">{code}</p>
          <h1>
            <Title of={name} />
          </h1>
          <p>
            <Words of={address} />
          </p>
        </div>
        {state === 'in-use' && (since || next) ? (
          <p className="fresh">
            {since ? (fresh ? fresh.text : ui.hangsSince(since)) : ui.hungNothing}
            {fresh?.before ? <small className="s">{fresh.before}</small> : null}
            {next ? <small className="s">{ui.nextRenewal(next)}</small> : null}
          </p>
        ) : null}
        {state === 'in-use' ? null : (
          <p className="fresh">{state === 'retired' ? ui.retiredNote : ui.underRepairNote}</p>
        )}
      </div>
    </div>
  )
}

function WayThere({ frame, state, links, near, map }: GalleryProps) {
  const ui = UI[frame.lang]
  const isGone = state === 'retired'
  return (
    <section className="w two" aria-labelledby="way">
      <div>
        <h2 id="way">{isGone ? ui.whereItWas : ui.getThere}</h2>
        {isGone ? null : (
          <>
            <p>{ui.openIn}</p>
            <div className="btns">
              {links.map((link) => (
                <a key={link.app} className="btn o" href={link.href} rel="noopener">
                  {ui[link.app]}
                </a>
              ))}
            </div>
          </>
        )}
        {near.length > 0 ? (
          <div className="near">
            <h3>{ui.nearby}</h3>
            <GalleryRows of={near.map(({ name, link, away }) => ({ name, link, beside: away }))} />
          </div>
        ) : null}
      </div>
      <TownMap {...map} />
    </section>
  )
}

function Before({ frame, past }: GalleryProps) {
  const { lang } = frame
  const ui = UI[lang]
  if (past.months.length === 0) return null
  return (
    <Kept className="w" aria-labelledby="before" of={past} lang={lang}>
      {() => (
        <>
          <div className="hd">
            <h2 id="before">{ui.hungBefore}</h2>
            <a href={inLanguage('/editions/', lang)}>{ui.earlierYears}</a>
          </div>
          <Shelf spines={past.spines} lang={lang} />
          <details className="fold">
            <summary>{ui.byMonth}</summary>
            <ol className="months">
              {past.months.map((edition) => (
                <li key={edition.month}>
                  <h3>
                    {edition.month} <Words of={edition.theme} />
                  </h3>
                  <ul>
                    {edition.panels.map((panel) => (
                      <li key={panel.link.href}>
                        <a {...to(panel.link)}>
                          <Words of={panel.title} />
                        </a>
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ol>
          </details>
        </>
      )}
    </Kept>
  )
}
