'use client'
import { memo, useRef, useState } from 'react'
import { LOOKS } from '../../workflow/coverage/shown-cell.ts'
import { LookGlyph } from './look-symbols.tsx'
import { ReasonTip, type Tip } from './reason-tip.tsx'
import type { CellWords, MatrixData, MatrixLine, MatrixTown } from './to-matrix.ts'
import { useMatrixKeys } from './use-matrix-keys.ts'

interface MatrixProps {
  data: MatrixData
  english: boolean
}

/** The year: a table a town, in the order of the codes. Arrow keys walk, `n` goes to the next red; the reason comes with it. */
export function Matrix({ data, english }: MatrixProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [tip, setTip] = useState<Tip | null>(null)
  const keys = useMatrixKeys(frame, () => setTip(null))
  const show = (target: EventTarget) => {
    const cell = target instanceof Element ? target.closest('td') : null
    const box = frame.current
    if (!cell || !box || cell.textContent === '·' || cell.className === 'why') return setTip(null)
    const row = cell.parentElement as HTMLTableRowElement
    const line = data.towns.flatMap(({ rows }) => rows).find(({ code }) => code === row.dataset.code)
    const at = cell.cellIndex - 1
    const words = data.words[line?.says[at] ?? -1]
    if (!line || !words) return setTip(null)
    const [a, b] = [cell.getBoundingClientRect(), box.getBoundingClientRect()]
    const left = Math.max(0, Math.min(a.right - b.left + 8, b.width - 300))
    setTip({
      line,
      column: data.columns[at]?.label ?? '',
      words,
      left,
      top: a.bottom - b.top + 6,
    })
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the cells are the controls; their events are heard here, once for 1,700
    <div
      className="kp-mx"
      ref={frame}
      onKeyDown={keys}
      onFocus={(event) => show(event.target)}
      onBlur={() => setTip(null)}
      onMouseOver={(event) => show(event.target)}
      onMouseLeave={() => setTip(null)}
    >
      <Towns data={data} english={english} />
      {tip ? <ReasonTip tip={tip} english={english} /> : null}
    </div>
  )
}

/** Drawn once: what the mouse does beside it moves none of the cells. */
const Towns = memo(function Towns({ data, english }: MatrixProps) {
  // One way in for the Tab key: the first red of the chosen edition, else the first cell.
  const late = data.towns.flatMap(({ rows }) => rows).find((line) => line.late)
  const chosen = data.columns.findIndex((column) => column.chosen)
  const entry = late ? `${late.code} ${chosen}` : `${data.towns[0]?.rows[0]?.code} 0`
  return (
    <div className={data.wide ? 'towns wide' : 'towns'}>
      {data.towns.map((town) => (
        <Town key={town.name} {...{ town, data, english, entry }} />
      ))}
    </div>
  )
})

function Town({ town, data, english, entry }: MatrixProps & { town: MatrixTown; entry: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: an HTML table whose cells are walked with the arrow keys is a grid
    <table role="grid" aria-label={town.name}>
      <thead>
        <tr>
          <th scope="col">
            {town.name} {town.count === null ? null : <b className={town.late ? 'red' : ''}>{town.count}</b>}
          </th>
          {data.columns.map(({ label, month, chosen }, i) => (
            <th key={month} scope="col" className={chosen ? 'sel' : ''}>
              {isWritten(data, i) ? label : <span className="kp-sr">{label}</span>}
              <span className="kp-sr">{english ? ' month' : ' 月'}</span>
            </th>
          ))}
          {data.wide ? <th scope="col">{english ? 'Why' : '原因'}</th> : null}
        </tr>
      </thead>
      <tbody>
        {town.rows.map((line) => (
          <Line key={line.code} {...{ line, data, english, entry }} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ line, data, english, entry }: MatrixProps & { line: MatrixLine; entry: string }) {
  return (
    <tr data-code={line.code} className={line.late ? 'hit' : ''}>
      <th scope="row">
        <span>{line.code.slice(line.code.indexOf('-') + 1)}</span>
        {line.name}
      </th>
      {data.columns.map(({ month, chosen }, i) => {
        const look = LOOKS[line.looks[i] ?? -1]
        const classes = [chosen ? 'sel' : '', look === 'proved' ? 'ok' : ''].join(' ').trim()
        return (
          <td
            key={month}
            // The others get theirs when they are walked to: 1,700 attributes less.
            tabIndex={entry === `${line.code} ${i}` ? 0 : undefined}
            className={classes === '' ? undefined : classes}
            data-late={look === 'late' ? '' : undefined}
            aria-label={look ? toLabel(data.words[line.says[i] ?? -1]) : english ? 'No edition' : '没有开'}
          >
            {look === undefined ? '·' : look === 'proved' ? null : <LookGlyph look={look} />}
          </td>
        )
      })}
      {data.wide ? (
        <td className="why">
          {line.why}
          {line.keeper === '' ? '' : `　${line.keeper}`}
        </td>
      ) : null}
    </tr>
  )
}

/** All twelve months run together over columns this narrow: every third, and the chosen one without its neighbours. */
function isWritten({ columns, wide }: MatrixData, i: number): boolean {
  if (wide || columns[i]?.chosen) return true
  if (columns[i]?.label.startsWith('应')) return true
  return i % 3 === 0 && !columns[i - 1]?.chosen && !columns[i + 1]?.chosen
}

function toLabel({ state, why }: CellWords = { state: '', why: '', day: '' }): string {
  return why === '' ? state : `${state}，${why}`
}
