import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { DataPicture } from '#contract'
import type { SheetData } from '../../sheet/sheet-data.ts'
import { touch } from '../prune-workspace.ts'
import type { Workspace } from '../workspace.ts'

/** Raised when the same data come out as another picture. */
const DATA_VERSION = 3

/** Where a data picture lies inside the workspace. */
export function dataPath(data: DataPicture, lang: 'zh' | 'en'): string {
  const key = createHash('sha256')
    .update(`${DATA_VERSION} ${lang} ${JSON.stringify(data)}`)
    .digest('hex')
    .slice(0, 32)
  return `/data/${key}.json`
}

/** A data picture that was computed before, null when there is none: the sky's mathematics are then not even loaded. */
export function findData(data: DataPicture, lang: 'zh' | 'en', workspace: Workspace): SheetData['data'] {
  const path = dataPath(data, lang)
  const file = join(workspace.dir, path)
  if (!existsSync(file)) return null
  touch(file)
  return { kind: data.kind, path }
}
