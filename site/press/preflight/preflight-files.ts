import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { FORMAT_SIZE_MM, type FormatId } from '#contract'
import { readingFloors } from '../../sheet/reading.ts'
import { type Finding, finding, type PreflightOrder } from './checks/finding.ts'
import { findProfile } from './find-profile.ts'
import { type PreflightAnswer, preflightFile } from './preflight-file.ts'
import { reportHtml } from './report/report-html.ts'
import type { ReportedFile } from './report/report-section.ts'

export interface PreflightOptions {
  files: readonly string[]
  /** A built-in profile's id, or a print shop's slug or id in the snapshot. */
  profile: string
  /** Asked for only when the profile is a shop's. */
  snapshotDir: () => string
  /** By default read from the file's name, when it ends in one: `…_600x900.pdf`. */
  format?: FormatId
  /** From where the sheet is read, m. */
  distanceM?: number
  /** Where its QR code must lead. */
  address?: string
  /** Makes the report for people as well. */
  report?: boolean
  onFile?: (file: string, errors: number) => void
}

export interface PreflightReport {
  findings: Finding[]
  /** The report as one HTML page, when it was asked for. */
  html: string | null
}

/** Preflight of any PDFs: all problems of all files, each with its place. */
export async function preflightFiles(options: PreflightOptions): Promise<PreflightReport> {
  const profileOf = findProfile(options.profile, options.snapshotDir)
  const reported: ReportedFile[] = []
  const findings: Finding[] = []
  for (const file of options.files) {
    const format = options.format ?? formatOf(file)
    const order = { ...askedOf(file, format, options), profile: profileOf(format) }
    const bytes = readOrNull(file)
    const answer = bytes === null ? notThere(order) : await preflightFile(bytes, order)
    findings.push(...answer.findings)
    if (options.report) reported.push({ bytes: bytes ?? new Uint8Array(), answer })
    options.onFile?.(file, answer.findings.filter((one) => one.level === 'error').length)
  }
  return { findings, html: options.report ? await reportHtml(reported) : null }
}

/** The bytes of a file; null when there is none by that name. */
function readOrNull(file: string): Buffer | null {
  try {
    return readFileSync(file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'ENOENT' || code === 'EISDIR') return null
    throw error
  }
}

function notThere(order: PreflightOrder): PreflightAnswer {
  const words = {
    zh: '没有这个文件',
    en: 'There is no such file',
    mend: ['检查文件名和路径。', 'Look at its name and folder.'] as [string, string],
  }
  return { order, document: null, findings: [finding(order, 'file/missing', words)], notes: [] }
}

function askedOf(
  file: string,
  format: FormatId | undefined,
  { distanceM, address }: PreflightOptions,
): Omit<PreflightOrder, 'profile'> {
  const floors = format && distanceM !== undefined ? readingFloors(format, distanceM) : null
  return {
    at: basename(file),
    ...(format ? { trimMm: FORMAT_SIZE_MM[format] } : {}),
    ...(distanceM === undefined ? {} : { distanceM: floors?.distanceM ?? distanceM }),
    ...(floors ? { textFloorPt: floors.captionFloorPt } : {}),
    ...(address === undefined ? {} : { address }),
  }
}

function formatOf(file: string): FormatId | undefined {
  const tail = /_([^_]+)\.pdf$/i.exec(file)?.[1]?.toLowerCase()
  return (Object.keys(FORMAT_SIZE_MM) as FormatId[]).find((format) => format === tail)
}
