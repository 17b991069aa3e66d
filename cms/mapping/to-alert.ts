import type { Panel } from '#contract'
import type { Panel as PanelDoc } from '../payload-types.ts'
import { toText } from './to-text.ts'

/** The warning in force; undefined while its colour is not chosen. */
export function toAlert({ alert }: PanelDoc, enReady: boolean): Panel['alert'] {
  if (!alert?.colour) return undefined
  const [issued, until] = [toText(alert.issued, enReady), toText(alert.until, enReady)]
  return { colour: alert.colour, ...(issued ? { issued } : {}), ...(until ? { until } : {}) }
}
