import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface LaidOut {
  file: string
  gallery: string
  /** Id of the shop. */
  shop: string
  slug: string
}

/** The folder that the press would have left for an edition: what is in the files is nothing to who reads the list. */
export function layOutSheets(dataDir: string, edition: string, sheets: readonly LaidOut[]): void {
  const dir = join(dataDir, 'press', 'sheets', edition)
  mkdirSync(join(dir, 'thumbnails'), { recursive: true })
  const entries = sheets.map(({ file, gallery, shop, slug }) => {
    const bytes = Buffer.from(`%PDF-1.6 ${file} ${'x'.repeat(2_000)}`)
    writeFileSync(join(dir, file), bytes)
    return {
      ...{ file, gallery, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') },
      ...{ galleryName: '画廊', address: '路 1 号', position: 1, no: 1, of: 1, format: '600x900' },
      ...{ widthMm: 600, heightMm: 900, bleedMm: 0, panel: 'panel', panelNo: 1, panelTitle: '画面' },
      ...{ shop, shopSlug: slug, shopName: `${slug}印刷`, material: '背胶', colour: 'CMYK', conformance: 'none' },
      ...{ scale: 1, installBy: `${edition}-01`, codeUrl: '', thumbnail: null },
    }
  })
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify({ version: 1, edition, theme: '', sheets: entries }))
}
