import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { markUsed } from '../build/prune-made.ts'
import type { SetSheet } from './engine/render-sheet.ts'
import { writeWhole } from './sheet-cache.ts'

/** Galleries' own layers as they were set: a panel that changes keeps the line, the address and the code of each. */
export interface LayerCache {
  find: (key: string) => SetSheet | null
  store: (key: string, layer: SetSheet) => void
}

const NAME = 'layers'

export const layersDir = (cacheDir: string): string => join(cacheDir, NAME)

/** @param reuse false sets every layer again, and keeps it for the next time */
export function openLayerCache(cacheDir: string, reuse: boolean): LayerCache {
  const dir = layersDir(cacheDir)
  mkdirSync(dir, { recursive: true })
  const fileOf = (key: string): string => join(dir, `${key}.json`)
  return {
    find(key) {
      const file = fileOf(key)
      if (!reuse || !existsSync(file)) return null
      markUsed(file)
      const { pdf, ...layer } = JSON.parse(readFileSync(file, 'utf8')) as Omit<SetSheet, 'pdf'> & { pdf: string }
      return { ...layer, pdf: Buffer.from(pdf, 'base64') }
    },
    store(key, { pdf, ...layer }) {
      if (pdf) writeWhole(fileOf(key), JSON.stringify({ ...layer, pdf: Buffer.from(pdf).toString('base64') }))
    },
  }
}
