import type { Bulletin } from '#contract'
import type { FrameProps } from '../../parts/page-frame/web.tsx'
import { opening } from '../../parts/rich-text/web.tsx'
import { cityTime, fullDay, weekday } from '../../parts/words/dates.ts'
import { type Link, type RichSaid, richSaid, type Said, said } from '../../parts/words/say.ts'
import { plain } from '../../parts/words/web.tsx'
import type { Lang } from '../../sheet/foot.ts'
import { frameOf } from '../frame-of.ts'
import { areaOf } from '../shown.ts'
import { bulletinPath, galleryPath, linkTo, type Website } from '../website.ts'

export interface BulletinProps {
  frame: FrameProps
  title: Said
  over: boolean
  when?: { date: string; text: string }
  period: string
  place?: Said
  area: Said
  body: RichSaid
  attachment?: { href: string; bytes: number; kind: string }
  galleries: { code: string; name: Said; link: Link }[]
}

export function bulletinProps(site: Website, b: Bulletin, lang: Lang): BulletinProps {
  const title = said(b.title, lang)
  const body = richSaid(b.body, lang)
  const attachment = b.attachment && site.attachments.get(b.attachment)
  const props: BulletinProps = {
    frame: frameOf(site, {
      lang,
      path: bulletinPath(b),
      title: plain(title),
      description: opening(body.blocks, 110) || plain(title),
      nav: 'bulletins',
    }),
    title,
    over: b.until < site.snapshot.today,
    period:
      b.from === b.until
        ? fullDay(b.from, lang)
        : `${fullDay(b.from, lang)}${lang === 'zh' ? '至' : ' – '}${fullDay(b.until, lang)}`,
    area: areaOf(b, lang),
    body,
    galleries: galleriesOf(site, b, lang),
  }
  if (b.event) {
    const [date, from] = cityTime(b.event.start)
    const [, until] = cityTime(b.event.end)
    const space = lang === 'zh' ? ' ' : ', '
    props.when = {
      date: b.event.start,
      text: `${fullDay(date, lang)}${space}${weekday(date, lang)}${space}${from}–${until}`,
    }
  }
  if (b.place) props.place = said(b.place, lang)
  if (attachment) props.attachment = attachment
  return props
}

/** The galleries of the community or town it is for; none for the whole city. */
function galleriesOf(site: Website, { area }: Bulletin, lang: Lang): BulletinProps['galleries'] {
  if (!area) return []
  return site.standing
    .filter((g) => g.town.zh === area.town.zh && (!area.community || area.community.zh === g.community.zh))
    .slice(0, 6)
    .map((g) => ({ code: g.code, name: said(g.name, lang), link: linkTo(site, galleryPath(g), lang) }))
}
