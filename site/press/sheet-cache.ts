import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Profile } from '#contract'
import { FILE_ENDINGS } from '../sheet/names.ts'
import type { SheetReceipt } from './sheet-job.ts'

/** Finished sheets by the hash of their inputs, with a receipt each. */
export interface SheetCache {
  /** The receipt of a sheet pressed before, when its file is still whole. */
  find: (key: string) => SheetReceipt | null
  /** Files a receipt and its bytes; a sheet with errors leaves a receipt only. */
  store: (receipt: SheetReceipt, bytes: Buffer | null) => SheetReceipt
  pathOf: (key: string, file?: Profile['file']) => string
  /** Forgets sheets that no edition's folder links to any more and that are older than `days`. */
  prune: (days: number) => number
  /** The press cache that holds it. */
  dir: string
}

const ENDINGS = Object.values(FILE_ENDINGS)

export function openSheetCache(cacheDir: string): SheetCache {
  const dir = join(cacheDir, 'sheets')
  mkdirSync(dir, { recursive: true })
  const pathOf = (key: string, file: Profile['file'] = 'pdf'): string => join(dir, `${key}${FILE_ENDINGS[file]}`)
  const receiptOf = (key: string): string => join(dir, `${key}.json`)
  return {
    pathOf,
    dir: cacheDir,
    prune(days) {
      const old = Date.now() - days * 86_400_000
      const stale = readdirSync(dir).filter((file) => {
        if (!ENDINGS.some((ending) => file.endsWith(ending))) return false
        const { nlink, mtimeMs } = statSync(join(dir, file))
        return nlink === 1 && mtimeMs < old
      })
      for (const file of stale)
        for (const name of [file, `${file.slice(0, file.lastIndexOf('.'))}.json`])
          rmSync(join(dir, name), { force: true })
      return stale.length
    },
    find(key) {
      if (!existsSync(receiptOf(key))) return null
      const receipt = JSON.parse(readFileSync(receiptOf(key), 'utf8')) as SheetReceipt
      if (receipt.sha256 === null) return receipt
      const file = statSync(pathOf(key, receipt.file), { throwIfNoEntry: false })
      return file?.size === receipt.bytes ? receipt : null
    },
    store(receipt, bytes) {
      if (bytes) writeWhole(pathOf(receipt.key, receipt.file), bytes)
      writeWhole(receiptOf(receipt.key), JSON.stringify(receipt))
      return receipt
    },
  }
}

/** A short hash over values that JSON can write. */
export function hashOf(...values: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 32)
}

/**
 * Written beside and then renamed: a reader never sees half a file. Threads and processes may write the same one at
 * once, each its own part; the last to rename stays.
 */
export function writeWhole(path: string, data: string | Buffer): void {
  const part = `${path}.${randomUUID()}.part`
  try {
    writeFileSync(part, data)
    renameSync(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    // Node names the file when it cannot be opened, and not when the disk is full.
    throw Object.assign(error instanceof Error ? error : new Error(String(error)), { path })
  }
}
