'use client'
import { Link } from '@payloadcms/ui'
import { useState } from 'react'
import { DropZone } from '../drop-zone.tsx'
import type { PlannedTable } from '../gallery-answer.ts'
import { ProblemList } from '../problem-list.tsx'
import type { Action } from './action-mark.tsx'
import { PlanSummary } from './plan-summary.tsx'
import { PlanTable } from './plan-table.tsx'
import { Refused } from './refused.tsx'
import { titleOf } from './title-of.ts'
import { useImport } from './use-import.ts'
import { WriteBar } from './write-bar.tsx'

interface GalleryIntakeProps {
  /** Galleries in the register. */
  known: number
  english: boolean
}

/** A table of galleries: what it would do stands here row by row before anything is written. */
export function GalleryIntake({ known, english }: GalleryIntakeProps) {
  const { state, file, tryFile, retry, write } = useImport()
  const words = titleOf(state)
  const planned = state.is === 'planned' || state.is === 'writing' ? state.planned : null
  return (
    <>
      <p className="ink3">
        {file === null || state.is === 'empty'
          ? english
            ? `${known} galleries in the register`
            : `名录里现有 ${known} 座`
          : file.path}
      </p>
      <h1 className="title" role="status">
        {english ? words.title.en : words.title.zh}
      </h1>
      <p className="ink2">{english ? words.line.en : words.line.zh}</p>
      {state.is === 'written' ? (
        <p className="kp-after">
          <Link className="kp-act" href="/admin/collections/galleries">
            {english ? 'See the galleries' : '看画廊名录'}
          </Link>
        </p>
      ) : null}
      {state.is === 'trying' ? <progress max={1} value={state.share} aria-label={english ? 'sent' : '已传'} /> : null}
      {state.is === 'refused' ? <Refused problems={state.problems} english={english} retry={retry} /> : null}
      {state.is === 'offline' ? (
        <button type="button" className="kp-link" onClick={retry}>
          {english ? 'Send it again' : '重新传'}
        </button>
      ) : null}
      {planned === null ? null : <Plan key={planned.key} planned={planned} english={english} />}
      <DropZone
        title={
          planned === null
            ? english
              ? 'Drop a table here'
              : '把表格拖到这里'
            : english
              ? 'Another table'
              : '换一个表格'
        }
        chooseFiles={english ? 'Choose a table' : '选表格'}
        accept=".xlsx,.xlsm"
        several={false}
        beside={
          <a className="kp-act quiet" href={`/intake/galleries/table.xlsx?lang=${english ? 'en' : 'zh'}`} download>
            {english ? 'Export the register' : '导出现在的名录'}
          </a>
        }
        small={state.is !== 'empty'}
        onFiles={([chosen]) => chosen && tryFile(chosen)}
      >
        <p>
          {english
            ? 'XLSX as offices keep it: headings in Chinese or English in any order, one sheet or one a town. Galleries are told apart by their code; nothing is ever deleted.'
            : 'XLSX，办公室平常怎么记就怎么传：表头中文英文、先后都行，一张表或一镇一张。按编号认画廊，从不删除。'}
        </p>
      </DropZone>
      {planned === null ? null : (
        <WriteBar
          counts={planned.plan.counts}
          writing={state.is === 'writing'}
          trouble={state.is === 'planned' ? state.trouble : []}
          english={english}
          write={write}
        />
      )}
    </>
  )
}

function Plan({ planned: { plan }, english }: { planned: PlannedTable; english: boolean }) {
  const [hidden, setHidden] = useState<ReadonlySet<Action>>(new Set(['same']))
  const shown = new Set((['refuse', 'create', 'change'] as const).filter((action) => !hidden.has(action)))
  const toggle = (action: Action) => {
    const next = new Set(hidden)
    if (!next.delete(action)) next.add(action)
    setHidden(next)
  }
  const rows = plan.rows.filter(({ action }) => shown.has(action))
  const severalSheets = new Set(plan.rows.map(({ sheet }) => sheet)).size > 1
  return (
    <>
      <PlanSummary counts={plan.counts} shown={shown} toggle={toggle} english={english} />
      {plan.problems.length > 0 ? <ProblemList problems={plan.problems} english={english} shown={4} /> : null}
      {rows.length > 0 ? <PlanTable rows={rows} severalSheets={severalSheets} english={english} /> : null}
    </>
  )
}
