'use client'
import { useState } from 'react'
import type { Problem } from '#contract'
import type { ShownChange, ShownRow } from '../../../intake/galleries/show-plan.ts'
import { inOneLanguage } from '../problem-list.tsx'
import { ACTION_WORDS, ActionMark } from './action-mark.tsx'

/** More at once makes the page slow before it makes anybody wiser. */
const SHOWN = 100

interface PlanTableProps {
  rows: readonly ShownRow[]
  /** The table has several sheets: rows say which. */
  severalSheets: boolean
  english: boolean
}

/** Row by row what would happen: refusals with the cure beside, the old value struck through before the new one. */
export function PlanTable({ rows, severalSheets, english }: PlanTableProps) {
  const [all, setAll] = useState(false)
  const listed = all ? rows : rows.slice(0, SHOWN)
  return (
    <>
      <table className="kp-plan">
        <thead>
          <tr>
            <th>{english ? 'Outcome' : '结果'}</th>
            <th className="num">{english ? 'Row' : '行'}</th>
            <th>{english ? 'Code' : '编号'}</th>
            <th>{english ? 'Which gallery, or why' : '哪一座／为什么'}</th>
            <th>{english ? 'To be written, or the cure' : '会写成／怎么改'}</th>
          </tr>
        </thead>
        <tbody>
          {listed.map((row) => (
            <PlanRow
              key={`${row.sheet} ${row.row}`}
              row={row}
              sheet={severalSheets ? row.sheet : ''}
              english={english}
            />
          ))}
        </tbody>
      </table>
      {rows.length > listed.length ? (
        <p className="s12 ink3">
          {english ? `${rows.length - listed.length} more rows` : `再有 ${rows.length - listed.length} 行`}　
          <button type="button" className="kp-link" onClick={() => setAll(true)}>
            {english ? 'List them all' : '全部列出'}
          </button>
        </p>
      ) : null}
    </>
  )
}

function PlanRow({ row, sheet, english }: { row: ShownRow; sheet: string; english: boolean }) {
  const { action, row: n, code, name, changes, problems } = row
  const words = ACTION_WORDS[action]
  return (
    <tr className={action}>
      <td>
        <span className="kp-st">
          <ActionMark action={action} />
          {english ? words.en : words.zh}
        </span>
      </td>
      <td className="num ink3">
        {sheet === '' ? '' : `${sheet} `}
        {n}
      </td>
      <td className="code">{code}</td>
      <td>
        {name}
        {problems.map((problem) => (
          <p key={problem.zh} className={action === 'refuse' ? '' : 'amber'}>
            {english ? problem.en : problem.zh}
          </p>
        ))}
      </td>
      <td>
        {changes.map((change) => (
          <Change key={change.field.zh} change={change} isNew={action === 'create'} english={english} />
        ))}
        {problems.map((problem) => (
          <Cure key={problem.zh} problem={problem} row={row} english={english} />
        ))}
      </td>
    </tr>
  )
}

function Change({ change, isNew, english }: { change: ShownChange; isNew: boolean; english: boolean }) {
  const lang = english ? 'en' : 'zh'
  return (
    <p>
      <span className="ink3">{change.field[lang]}　</span>
      {isNew ? null : (
        <>
          {change.from === undefined ? (
            <span className="ink3">{english ? 'empty' : '空'}</span>
          ) : (
            <del>{change.from[lang]}</del>
          )}
          <span aria-hidden="true"> → </span>
        </>
      )}
      <ins>{change.to[lang]}</ins>
    </p>
  )
}

/** How to mend it; where a problem does not say, the column that it is about. */
function Cure({ problem, row, english }: { problem: Problem; row: ShownRow; english: boolean }) {
  const column = problem.at.split(' / ').slice(2).join(' / ')
  const cure = problem.hint === undefined ? '' : inOneLanguage(problem.hint, english)
  const fallback = english ? `Mend row ${row.row} and choose the file again` : `改好第 ${row.row} 行，再选一次文件`
  return (
    <p className="ink2">
      {column === '' ? null : <span className="ink3">{column}　</span>}
      {cure === '' && problem.level === 'error' ? fallback : cure}
    </p>
  )
}
