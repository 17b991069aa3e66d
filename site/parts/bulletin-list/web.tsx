import type { Lang } from '../../sheet/foot.ts'
import type { Link, Said } from '../words/say.ts'
import { InChinese, Title, to, Words } from '../words/web.tsx'

/** When a date that is still to come ends, for a page that lies open then: site.js says so. */
export interface Ending {
  /** With its offset. */
  at: string
  /** There are later dates. */
  more: boolean
}
/** The same as attributes of its `time`. */
export const endsAt = (of: Ending | undefined) =>
  of ? { 'data-ends': of.at, 'data-more': of.more ? '' : undefined } : {}

export interface ListedBulletin {
  id: string
  /** First day, for machines: 2026-11-26. */
  date: string
  day: string
  /** '周四', '周二起3天' or '已结束'. */
  note: string
  title: Said
  link: Link
  hours?: string
  /** '讲座'; none for a plain notice. */
  kind?: string
  /** '每月第二个周六 14:00'. */
  repeats?: Said
  where: Said
  /** None where a list is too long to be read one by one. */
  opening?: Said
  over: boolean
  ends?: Ending
}

export function BulletinList({ of, lang, level = 3 }: { of: ListedBulletin[]; lang: Lang; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <ol className="bul">
      {of.map((b) => (
        <li key={b.id} className={b.over ? 'past' : undefined}>
          <time dateTime={b.date} {...endsAt(b.ends)}>
            {b.day} <small className="s">{b.note}</small>
          </time>
          <div>
            <Heading>
              <a {...to(b.link)}>
                <Title of={b.title} />
              </a>
              <InChinese link={b.link} lang={lang} />
            </Heading>
            <p className="at-once">
              {b.hours ? <span className="at num">{b.hours} </span> : null}
              <Words of={b.where} />
              {b.kind ? <span className="s"> {b.kind}</span> : null}
              {b.repeats ? (
                <span className="s">
                  {' '}
                  <Words of={b.repeats} />
                </span>
              ) : null}
            </p>
            {b.opening ? (
              <p className="s">
                <Words of={b.opening} />
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
