import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { toTitle } from './month-head.tsx'
import type { Month } from './read-month.ts'
import '../theme.css'
import './month.css'

/** The first day: says what will fill this screen and the act that begins it. */
export function EmptyMonth({
  english,
  galleries,
  trouble,
}: {
  english: boolean
  galleries: number
  /** What did not come out, if anything. */
  trouble: ReactNode
}) {
  const needsGalleries = galleries === 0
  return (
    <div className="kp">
      {trouble}
      <section className="kp-blank">
        <h1 className="title">{english ? 'No edition has been opened yet' : '还没有开过一期'}</h1>
        <p>
          {english
            ? 'Once an edition is open, its real posters hang here, with what is missing and what to do next.'
            : '开了第一期，这里就挂着它的真海报，写着还缺什么、下一步做什么。'}
        </p>
        <ol>
          <li>{english ? 'Add a print shop and its profile.' : '先建制作单位，写好它要的文件参数。'}</li>
          <li>{english ? 'Add the galleries with their frames.' : '再建画廊，写清每个画框的画幅。'}</li>
          <li>
            {english
              ? 'Write an article, make a panel of it, open the edition.'
              : '写稿件，排成画面，开一期把画面放进去。'}
          </li>
        </ol>
        <Link
          className="kp-act"
          href={needsGalleries ? '/admin/collections/print-shops/create' : '/admin/collections/articles/create'}
        >
          {needsGalleries
            ? english
              ? 'Add a print shop'
              : '建第一家制作单位'
            : english
              ? 'Write the first article'
              : '写第一篇稿件'}
        </Link>
        <Link className="kp-link" href="/admin/help">
          {english ? 'Handbook (in Chinese)' : '编辑手册'}
        </Link>
      </section>
    </div>
  )
}

interface UnopenedMonthProps {
  asked: string
  month: Month
  english: boolean
  head: ReactNode
}

/** Next month's edition does not exist: the one act is to open it. */
export function UnopenedMonth({ asked, month, english, head }: UnopenedMonthProps) {
  const latest = month.editions[0]
  const inUse = month.galleries.filter((g) => g.state === 'in-use').length
  return (
    <div className="kp kp-month">
      {head}
      <section className="kp-blank">
        <h2 className="title">{english ? `${asked} has not been opened` : `${toTitle(asked, false)}这一期还没有开`}</h2>
        <p>
          {english
            ? `Open it with a month and a theme; ${inUse} galleries get its panels by the rule.`
            : `写上月份和主题就能开；${inUse} 座在用的画廊会按规则自动安排上刊。`}
        </p>
        <Link className="kp-act" href={`/admin/new-edition?edition=${asked}`}>
          {english ? 'Open it' : `开 ${Number(asked.slice(5, 7))} 月`}
        </Link>
        {latest ? (
          <Link className="kp-link" href={`/admin?edition=${latest.month}`}>
            {english ? `Look at ${latest.month}` : `看 ${toTitle(latest.month, false)}`}
          </Link>
        ) : null}
      </section>
    </div>
  )
}
