import { Link } from '@payloadcms/ui'
import type { Coverage } from '../coverage.ts'
import { toTitle } from '../month-head.tsx'
import type { Month } from '../read-month.ts'

interface StreetProps {
  cover: Coverage
  month: Month
  english: boolean
}

/** The edition on the street: how many galleries and frames it reaches. */
export function Street({ cover, month, english }: StreetProps) {
  const title = toTitle(month.edition?.month ?? '', english)
  return (
    <section aria-label={english ? 'On the street' : '街上'}>
      <h2>
        {english ? `On the street in ${title}` : `街上的${title.replace(/^\d+ 年 /, ' ')}`}
        <small>{english ? `${cover.sheets} sheets` : `${cover.sheets} 张印张`}</small>
      </h2>
      <p className="kp-street">
        <b>{cover.reached}</b>
        <span>
          {english ? `of ${cover.inUse} galleries in use get panels` : `/ ${cover.inUse} 座在用的画廊有画面`}
          {cover.short.length > 0 ? (
            <span className="red b">
              {english ? `, ${cover.short.length} with a matter to mend` : `，${cover.short.length} 座要处理`}
            </span>
          ) : null}
        </span>
      </p>
      <div
        className="kp-ticks"
        role="img"
        aria-label={
          english
            ? `${month.galleries.length} galleries, ${cover.short.length} with a matter to mend, ${cover.repair + cover.retired} not in use`
            : `${month.galleries.length} 座画廊，${cover.short.length} 座要处理，${cover.repair + cover.retired} 座停用`
        }
      >
        {cover.ticks.map(({ code, tick }) => (
          <i key={code} className={tick} />
        ))}
      </div>
      <ul className="kp-rows">
        <Row
          words={english ? 'Under repair' : '维修中'}
          count={cover.repair}
          href="/admin/collections/galleries?where[state][equals]=under-repair"
          english={english}
        />
        <Row
          words={english ? 'Retired' : '已撤除'}
          count={cover.retired}
          href="/admin/collections/galleries?where[state][equals]=retired"
          english={english}
        />
        <Row
          words={english ? 'With an exception from the rule' : '不照规则上刊'}
          count={cover.exceptions}
          href={`/admin/collections/assignments?where[edition][equals]=${month.edition?.id ?? ''}`}
          english={english}
        />
      </ul>
      <p>
        <Link className="kp-link" href="/admin/collections/galleries">
          {english ? 'All galleries' : `${month.galleries.length} 座画廊`}
        </Link>
      </p>
    </section>
  )
}

function Row({ words, count, href, english }: { words: string; count: number; href: string; english: boolean }) {
  return (
    <li>
      <p>{count > 0 ? <Link href={href}>{words}</Link> : words}</p>
      <span className="b">{english ? count : `${count} 座`}</span>
    </li>
  )
}
