import { BulletinList } from '../../parts/bulletin-list/web.tsx'
import { UI } from '../../parts/words/ui.ts'
import { plain, Title, to, Words } from '../../parts/words/web.tsx'
import type { Lang } from '../../sheet/foot.ts'
import type { HereShown } from './here-props.ts'

/** Before the text: at which gallery the reader stands. Its name is kept on the device by site.js, nowhere else. */
export function AtGallery({ of, lang }: { of: HereShown; lang: Lang }) {
  return (
    <p className="at-here" data-gallery={`${of.code} ${plain(of.name)}`} data-page={of.link.href}>
      {UI[lang].youAreAt}
      <a {...to(of.link)}>
        <span className="num">{of.code}</span> <Words of={of.name} />
      </a>
    </p>
  )
}

/** After the text: what else hangs here, what happens next nearby, and all other galleries one act away. */
export function Also({ of, lang }: { of: HereShown; lang: Lang }) {
  const ui = UI[lang]
  return (
    <>
      {of.others.length > 0 ? (
        <section className="w also" aria-labelledby="also">
          <div className="hd">
            <h2 id="also">{ui.alsoHere}</h2>
            <a {...to(of.link)}>{ui.thisGallery}</a>
          </div>
          <ul>
            {of.others.map((other) => (
              <li key={other.link.href}>
                <a {...to(other.link)}>
                  {other.poster ? (
                    <img
                      src={other.poster.mini}
                      width={other.poster.miniWidth}
                      height={other.poster.miniHeight}
                      alt=""
                      loading="lazy"
                    />
                  ) : null}
                  <span>
                    <i>{other.numeral}</i> <Title of={other.title} />
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {of.bulletin ? (
        <section className="w" aria-labelledby="next-here">
          <div className="hd">
            <h2 id="next-here">{ui.nextNearby}</h2>
            <a href={lang === 'en' ? '/en/bulletins/' : '/bulletins/'}>{ui.allBulletins}</a>
          </div>
          <BulletinList of={[of.bulletin]} lang={lang} />
        </section>
      ) : null}
      <section className="w" aria-label={ui.whereIsMine}>
        <a className="more" {...to(of.everywhere)}>
          {ui.allWhereItHangs}
        </a>
      </section>
    </>
  )
}
