import type { AdminViewServerProps } from 'payload'
import { sayFolded } from '../../workflow/counts/fold.ts'
import type { YearFigures } from '../../workflow/year/year-figures.ts'
import { InAdmin } from '../in-admin.tsx'
import { MonthBars } from './bars.tsx'
import { CountBars } from './count-bars.tsx'
import { readYear, readYears } from './read-year.ts'
import './year.css'

/** `/admin/year`: the year on one sheet, as the association's report needs it; printed from the browser on A4. */
export async function YearView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  if (!req.user) return null
  const reader = { payload: req.payload, user: req.user }
  const years = await readYears(reader)
  const asked = props.searchParams?.year
  const year = years.find((one) => one === asked) ?? years[0]
  if (year === undefined) return <InAdmin {...props}>{<NoYear />}</InAdmin>
  const figures = await readYear(reader, year)
  return (
    <InAdmin {...props}>
      <div className="kp kp-year">
        <header>
          <nav className="eyebrow" aria-label="年份">
            全年
            {years.map((one) => (
              <a key={one} href={`/admin/year?year=${one}`} aria-current={one === year ? 'page' : undefined}>
                {one}
              </a>
            ))}
          </nav>
          <h1 className="title">{toFinding(figures)}</h1>
          <p className="acts">
            <a className="kp-act" href={`/year/${year}.xlsx`}>
              下载表格（XLSX）
            </a>
            <span className="ink2">要纸质的，用浏览器的“打印”，纸选 A4。</span>
          </p>
        </header>
        <dl className="figures">
          <Figure name="出刊" value={figures.editions.length} unit="期" />
          <Figure name="印张" value={figures.sheets} unit="张" />
          <Figure name="画廊更新" value={figures.renewals.renewed} unit="座次" note={onTimeWords(figures)} />
          <Figure name="活动" value={figures.events.event.held} unit="场" note={visitWords(figures.events.event)} />
          <Figure name="讲座" value={figures.events.lecture.held} unit="场" note={visitWords(figures.events.lecture)} />
          <Figure name="进校课时" value={figures.classHours} unit="课时" note={visitWords(figures.events.class)} />
          <Counted name="扫码" value={figures.counted?.scans} />
          <Counted name="阅读" value={figures.counted?.reads} />
        </dl>
        <section>
          <h2>每月更新了多少座画廊</h2>
          <MonthBars editions={figures.editions} />
          <p className="ink2">
            空框：应更新；浅色：有照片证明已更新；深色：按时（每月五日前）。“—”是没有上画照片的月份。
          </p>
        </section>
        {figures.counted === null ? null : (
          <section>
            <h2>各期的扫码和阅读</h2>
            <CountBars editions={figures.editions} />
            <p className="ink2">
              深色：扫码；浅色：阅读。算到今天，旧海报今后被扫也算在它那一期。每个数按五取整，不到五次写作
              &lt;5；爬虫和编辑部自己看的不算。
            </p>
          </section>
        )}
        <Months figures={figures} />
        <Towns figures={figures} />
      </div>
    </InAdmin>
  )
}

function toFinding({ year, editions, renewals }: YearFigures): string {
  if (renewals.asked === 0) return `${year} 年出了 ${editions.length} 期，还没有上画照片可以统计`
  const share = Math.round((renewals.onTime / renewals.asked) * 100)
  return `${year} 年出了 ${editions.length} 期，画廊更新 ${renewals.renewed} 座次，${share}% 按时`
}

const onTimeWords = ({ renewals: { asked, onTime } }: YearFigures): string =>
  asked === 0 ? '还没有照片' : `应更新 ${asked}，按时 ${onTime}`

function visitWords({ visits, unknown, held }: YearFigures['events']['event']): string {
  if (held === 0) return ''
  return [`${visits.toLocaleString('zh-CN')} 人次`, unknown > 0 ? `${unknown} 场没有填人次` : '']
    .filter(Boolean)
    .join('，')
}

function Figure({ name, value, unit, note }: { name: string; value: number | null; unit: string; note?: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <b>{value === null ? '—' : value.toLocaleString('zh-CN')}</b> {unit}
        {note ? <small>{note}</small> : null}
      </dd>
    </div>
  )
}

/** Folded; a dash where nothing was counted. */
const sayCounted = (figure: number | undefined): string => (figure === undefined ? '—' : sayFolded(figure))

function Counted({ name, value }: { name: string; value: number | undefined }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <b>{sayCounted(value)}</b> 次{value === undefined ? <small>还没有开始统计</small> : null}
      </dd>
    </div>
  )
}

function Months({ figures }: { figures: YearFigures }) {
  return (
    <section>
      <h2>各期</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">月份</th>
            <th scope="col">主题</th>
            {['印张', '应更新', '已更新', '按时', '扫码', '阅读'].map((head) => (
              <th key={head} scope="col" className="number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.editions.map(({ month, theme, sheets, galleries, renewed, onTime, counted }) => (
            <tr key={month}>
              <th scope="row">{month}</th>
              <td>{theme}</td>
              <td className="number">{sheets}</td>
              <td className="number">{galleries}</td>
              <td className="number">{renewed ?? '—'}</td>
              <td className="number">{onTime ?? '—'}</td>
              <td className="number">{sayCounted(counted?.scans)}</td>
              <td className="number">{sayCounted(counted?.reads)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Towns({ figures }: { figures: YearFigures }) {
  return (
    <section>
      <h2>各镇、街道</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">镇、街道</th>
            <th scope="col" className="number">
              画廊
            </th>
            <th scope="col" className="number">
              更新座次
            </th>
            <th scope="col" className="number">
              扫码
            </th>
            <th scope="col" className="number">
              阅读
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.towns.map(({ town, galleries, renewals, asked, counted }) => (
            <tr key={town}>
              <th scope="row">{town}</th>
              <td className="number">{galleries}</td>
              <td className="number">{asked === 0 ? '—' : `${renewals} / ${asked}`}</td>
              <td className="number">{sayCounted(counted?.scans)}</td>
              <td className="number">{sayCounted(counted?.reads)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function NoYear() {
  return (
    <div className="kp kp-year">
      <h1 className="title">还没有出过一期</h1>
      <p>第一期发布以后，这里有全年的数字：期数、印张、按时更新的画廊、活动和讲座。</p>
    </div>
  )
}
