import type { CellWords, MatrixLine } from './to-matrix.ts'

export interface Tip {
  line: MatrixLine
  /** The column's month, '10'. */
  column: string
  words: CellWords
  left: number
  top: number
}

/** Why a cell is as it is, beside it. */
export function ReasonTip({ tip, english }: { tip: Tip; english: boolean }) {
  const { line, column, words, left, top } = tip
  const { state, why, day } = words
  return (
    <div className="kp-tip" role="tooltip" style={{ left, top }}>
      <h3>
        {line.code}　{line.name}　{english ? `month ${column}` : `${column} 月`}
      </h3>
      <dl>
        <dt>{english ? 'State' : '状态'}</dt>
        <dd>
          {state}
          {day === '' ? '' : english ? `, ${day}` : `，${day}`}
        </dd>
        {why === '' ? null : (
          <>
            <dt>{english ? 'Why' : '原因'}</dt>
            <dd>
              <b>{why}</b>
            </dd>
          </>
        )}
        <dt>{english ? 'Keeper' : '保管员'}</dt>
        <dd>{line.keeper === '' ? (english ? 'nobody' : '没有') : line.keeper}</dd>
      </dl>
    </div>
  )
}
