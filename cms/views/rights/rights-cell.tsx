import type { DefaultServerCellComponentProps } from 'payload'
import { cityDay } from '../../workflow/city-time.ts'
import { rightsState } from '../../workflow/rights/rights-state.ts'
import './rights.css'

/** A picture's rights in a list: '完整', '缺署名、许可', '2026-12-15 到期'. */
export function RightsCell({ rowData, i18n }: DefaultServerCellComponentProps) {
  const state = rightsState(rowData, cityDay())
  return <span className={`kp-rights ${state.level}`}>{i18n.language === 'en' ? state.en : state.zh}</span>
}
