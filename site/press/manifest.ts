import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from './sheet-cache.ts'

/** One finished sheet, as packages, the shops' page and receipts need it. */
export interface SheetEntry {
  /** 'TC-017_2026-11_2of4_600x900.pdf' */
  file: string
  bytes: number
  sha256: string
  gallery: string
  galleryName: string
  address: string
  /** The frame's place in the gallery, from 1. */
  position: number
  no: number
  of: number
  format: string
  widthMm: number
  heightMm: number
  bleedMm: number
  panel: string
  panelNo: number
  panelTitle: string
  shop: string
  shopSlug: string
  shopName: string
  material: string
  /** 'CMYK', or 'CMYK + sRGB photos' for a shop that separates them itself. */
  colour: string
  conformance: string
  /** The file is made at one to this. */
  scale: number
  /** The day on which the sheet must hang, '2026-11-01'. */
  installBy: string
  /** Where the code on it leads. */
  codeUrl: string
  /** File in `thumbnails/`, null when it could not be drawn. */
  thumbnail: string | null
  /** File in `reports/`: what preflight found on this panel's sheets. Missing in manifests of older presses. */
  report?: string | null
}

/** What lies in one edition's folder: only sheets that passed preflight. */
export interface SheetManifest {
  version: 1
  edition: string
  theme: string
  sheets: SheetEntry[]
}

const NAME = 'manifest.json'

export function readManifest(dir: string): SheetManifest | null {
  const path = join(dir, NAME)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as SheetManifest) : null
}

/** Written last, whole: what it names exists. */
export function writeManifest(dir: string, manifest: SheetManifest): void {
  writeWhole(join(dir, NAME), manifestText(manifest))
}

export function manifestText(manifest: SheetManifest): string {
  return `${JSON.stringify(manifest, null, 1)}\n`
}
