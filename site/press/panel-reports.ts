import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { markUsed } from '../build/prune-made.ts'
import type { KeyedSheet } from './plan-jobs.ts'
import type { ReportSection } from './preflight/report/report-section.ts'
import { writeWhole } from './sheet-cache.ts'

/** What preflight found on a panel's sheets, for the report in a package: one for all that differ by gallery only. */
const NAME = 'reports'

export const reportsDir = (cacheDir: string): string => join(cacheDir, NAME)

/** A report's file, in the press cache and beside an edition's sheets. */
export const reportName = (panelKey: string): string => `${panelKey}.json`

export function keepReport(cacheDir: string, panelKey: string, report: ReportSection): void {
  mkdirSync(reportsDir(cacheDir), { recursive: true })
  writeWhole(join(reportsDir(cacheDir), reportName(panelKey)), JSON.stringify(report))
}

export function readReport(file: string): ReportSection | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ReportSection) : null
}

/** The reports of finished sheets by name, each with its place in the press cache. */
export function readyReports(finished: readonly KeyedSheet[], cacheDir: string): Map<string, string> {
  const ready = new Map<string, string>()
  for (const name of new Set(finished.map(({ panelKey }) => reportName(panelKey)))) {
    const path = join(reportsDir(cacheDir), name)
    if (!existsSync(path)) continue
    markUsed(path)
    ready.set(name, path)
  }
  return ready
}
