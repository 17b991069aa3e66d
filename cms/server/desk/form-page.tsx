import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { LAYOUT_NAMES } from '#contract'
import type { Decision } from '../../mapping/to-sign-off.ts'
import type { Finding } from '../../views/sign/machine-report.ts'
import type { PosterMark } from '../../views/sign/mark.ts'
import type { Sheet } from '../../views/sign/read-sheet.ts'
import { cityDay, cityMoment } from '../../workflow/city-time.ts'
import { RETURN_WORDS, SIGN_OFF_STEPS, STEP_NAMES } from '../../workflow/sign-off.ts'
import { formatName, monthName } from '../print/words.ts'

interface FormPageProps {
  sheet: Sheet
  findings: readonly Finding[]
  /** True when the press has tried the posters: only then is "nothing found" a finding. */
  tried: boolean
  /** '2026-11-28' */
  today: string
  association: string
}

const MARK_STATES: Record<PosterMark['state'], string> = { open: '待答', answered: '已答', resolved: '已了' }

/** 审核表: what a panel is, who read it with which words, and what was noted and answered. In Chinese, as it is filed. */
export function formPage({ sheet, findings, tried, today, association }: FormPageProps): string {
  const { line, edition, people, marks } = sheet
  const { content, input, chain, decisions } = line.sign
  const authors = input.authors.map((id) => people.get(id)?.name ?? '—').join('、') || '—'
  const earlier = decisions.filter((one) => !chain.signed.includes(one))
  const page = (
    <html lang="zh-CN">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`审核表 ${line.edition} 第 ${line.no} 版 ${line.title}`}</title>
        <link rel="stylesheet" href="/desk/form.css" />
      </head>
      <body>
        <main>
          <p className="screen">
            按 Ctrl+P（Mac 按 ⌘P）打印，A4。<a href={`/admin/sign/${line.edition}/${line.no}`}>回审签</a>
          </p>
          <h1>科普画廊画面审核表</h1>
          <p className="sub">
            <span>{association}</span>
            <span>编号　{`${line.edition}-${String(line.no).padStart(2, '0')}`}</span>
          </p>
          <table>
            <colgroup>
              <col className="label" />
              <col />
              <col className="label" />
              <col />
            </colgroup>
            <tbody>
              <tr>
                <th scope="row">题目</th>
                <td colSpan={3} className="title">
                  {line.title}
                </td>
              </tr>
              <Pair a="期次" b={`${monthName(line.edition)}　${edition.theme}`} c="版次" d={`第 ${line.no} 版`} />
              <Pair a="作者" b={authors} c="版式" d={LAYOUT_NAMES[content.panel.layout].zh} />
              <Pair a="上刊" b={edition.from === '' ? '—' : edition.from} c="内容指纹" d={input.hash.slice(0, 16)} />
            </tbody>
          </table>
          <table>
            <caption>三审</caption>
            <Head names={['审次', '审签人', '结论', '日期', '意见']} widths={['12%', '16%', '20%', '16%', '36%']} />
            <tbody>
              {SIGN_OFF_STEPS.map((step) => {
                const signed = decisions.find((one) => one.step === step && chain.signed.includes(one))
                return (
                  <tr key={step} className="tall">
                    <th scope="row">{STEP_NAMES[step].zh}</th>
                    <td>{signed?.byName ?? ''}</td>
                    <td>{signed ? '同意' : ''}</td>
                    <td>{signed ? cityDay(signed.at) : ''}</td>
                    <td>{signed?.note ?? ''}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
          {earlier.length === 0 ? null : (
            <table>
              <caption>此前的审签</caption>
              <Head names={['审次', '审签人', '结论', '时间', '意见']} widths={['12%', '16%', '20%', '16%', '36%']} />
              <tbody>
                {earlier.map((one) => (
                  <tr key={one.id}>
                    <td>{STEP_NAMES[one.step].zh}</td>
                    <td>{one.byName}</td>
                    <td>{one.verdict === 'returned' ? '退回' : '同意，后因改动失效'}</td>
                    <td>{cityMoment(one.at)}</td>
                    <td>{wordsOf(one)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <table>
            <caption>批注与答复</caption>
            <Head
              names={['号', '位置', '批注', '批注人', '答复', '状态']}
              widths={['6%', '17%', '27%', '14%', '27%', '9%']}
            />
            <tbody>
              {marks.length === 0 ? <Nothing span={6}>没有批注</Nothing> : null}
              {marks.map((mark) => (
                <tr key={mark.id}>
                  <td>{mark.no}</td>
                  <td>
                    {formatName(mark.format)}　<span>左 {percent(mark.x)}</span> <span>上 {percent(mark.y)}</span>
                  </td>
                  <td>{mark.note}</td>
                  <td>
                    {mark.byName}
                    {mark.guest ? '（专家）' : ''}
                  </td>
                  <td>{mark.answer === '' ? '' : `${mark.answer}（${mark.answeredBy}）`}</td>
                  <td>{MARK_STATES[mark.state]}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <table>
            <caption>机器检查</caption>
            <Head names={['结果', '内容']} widths={['14%', '86%']} />
            <tbody>
              {findings.length === 0 ? (
                <Nothing span={2}>
                  {tried ? '各种画幅都排得下，没有要补的' : '画面记录没有要补的；各种画幅还在试排'}
                </Nothing>
              ) : null}
              {findings.map(({ level, zh }) => (
                <tr key={zh}>
                  <td>{level === 'block' ? '要改' : '提醒'}</td>
                  <td>{zh}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="end">
            <span>电子审签记录只增不改，指纹对应审签时的全部内容（SHA-256 前 16 位）。</span>
            <span>打印于 {today}</span>
          </p>
        </main>
      </body>
    </html>
  )
  return `<!doctype html>${renderToStaticMarkup(page)}`
}

function Pair({ a, b, c, d }: { a: string; b: string; c: string; d: string }) {
  return (
    <tr>
      <th scope="row">{a}</th>
      <td>{b}</td>
      <th scope="row">{c}</th>
      <td>{d}</td>
    </tr>
  )
}

function Head({ names, widths }: { names: readonly string[]; widths: readonly string[] }) {
  return (
    <thead>
      <tr>
        {names.map((name, i) => (
          <th key={name} scope="col" style={{ width: widths[i] }}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function Nothing({ span, children }: { span: number; children: ReactNode }) {
  return (
    <tr>
      <td colSpan={span}>{children}</td>
    </tr>
  )
}

const wordsOf = ({ reason, note }: Decision): string =>
  [reason === null ? '' : RETURN_WORDS[reason].zh, note].filter(Boolean).join('：')
const percent = (share: number): string => `${Math.round(share * 100)}%`
