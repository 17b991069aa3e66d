import type { DefaultServerCellComponentProps } from 'payload'
import { rightsState } from '../../workflow/rights/rights-state.ts'
import { todayInTaicang } from '../month/schedule.ts'
import './rights.css'

/** A picture's rights in a list: '完整', '缺署名、许可', '2026-12-15 到期'. */
export function RightsCell({ rowData, i18n }: DefaultServerCellComponentProps) {
  const state = rightsState(rowData, todayInTaicang(new Date()))
  return <span className={`kp-rights ${state.level}`}>{i18n.language === 'en' ? state.en : state.zh}</span>
}
