import { renderToStaticMarkup } from 'react-dom/server'
import { ACTIVITY_COLUMNS } from '../../workflow/activities/columns.ts'
import { MOST_A_PAGE } from './parse-query.ts'

/** What `/open` answers, for whoever writes the program that reads it. */
export function explainPage(publicUrl: string): string {
  return `<!doctype html>${renderToStaticMarkup(<Explained publicUrl={publicUrl} />)}`
}

function Explained({ publicUrl }: { publicUrl: string }) {
  const base = `${publicUrl}/open/activities`
  return (
    <html lang="zh-CN">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>公告和活动的开放接口</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <main>
          <h1>公告和活动的开放接口</h1>
          <p>
            网站上发布的公告和活动，给别的平台直接读，不用再录一遍。只有公开的内容。
            <span lang="en"> Published bulletins and events for other programs. Public data only.</span>
          </p>
          <ul>
            <li>
              <a href="/open/activities.json">{base}.json</a>
            </li>
            <li>
              <a href="/open/activities.csv">{base}.csv</a>（一次一行；UTF-8，表格软件可以直接打开）
            </li>
          </ul>
          <h2>参数</h2>
          <table>
            <tbody>
              <Row
                name="since"
                zh="只要这一刻以后改过的：2026-12-01，或带时区的时刻（含这一刻）"
                en="changed at or after"
              />
              <Row name="limit" zh={`一页几条，1–${MOST_A_PAGE}，不写就是 100`} en="bulletins a page" />
              <Row
                name="after"
                zh="下一页；用回答里的 next（CSV 在 Link 头里），直到没有 next"
                en="the next page: follow next (Link in CSV) until there is none"
              />
            </tbody>
          </table>
          <p>
            每个回答带 ETag；下次带上 If-None-Match，没有变化就回
            304。撤下的公告不再出现：要核对，就从头读一遍，比较编号。
            <span lang="en">
              {' '}
              ETag and 304 are answered. What was taken down is absent: read all from the start to compare.
            </span>
          </p>
          <h2>CSV 的列</h2>
          <table>
            <tbody>
              {ACTIVITY_COLUMNS.map(({ id, heading, about }) => (
                <Row key={id} name={id} zh={`${heading}：${about.zh}`} en={about.en} />
              ))}
            </tbody>
          </table>
          <p>
            JSON 里一条公告一项，场次在 dates
            里（id、start、end、moved），名称相同，连写的字用大写连接（updatedAt）；kind 是
            notice、event、lecture、class，kindName 是中文；另有 titleEn。没有的值是 null。
          </p>
        </main>
      </body>
    </html>
  )
}

function Row({ name, zh, en }: { name: string; zh: string; en: string }) {
  return (
    <tr>
      <th scope="row">
        <code>{name}</code>
      </th>
      <td>
        {zh} <span lang="en">{en}</span>
      </td>
    </tr>
  )
}

const STYLE = `body{margin:0;background:#f8f6f1;color:#232933;font:16px/28px -apple-system,"PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif}
main{max-width:46em;margin:0 auto;padding:24px 16px 64px}h1{font-size:28px;line-height:40px}h2{font-size:18px;margin:32px 0 8px}
table{width:100%;border-collapse:collapse}th,td{border-top:1px solid #d3cec3;padding:6px 8px 6px 0;text-align:left;vertical-align:top}
th{width:8em}ul{padding-left:1.2em;overflow-wrap:anywhere}span[lang]{color:#56585e}a{color:#014165}`
