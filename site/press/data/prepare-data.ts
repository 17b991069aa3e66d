import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { DataPicture } from '#contract'
import type { SheetData } from '../../sheet/sheet-data.ts'
import { touch } from '../prune-workspace.ts'
import { writeWhole } from '../sheet-cache.ts'
import type { Workspace } from '../workspace.ts'
import { seriesChart } from './series-chart.ts'
import { skyChart } from './sky-chart.ts'

/** Raised when the same data come out as another picture. */
const DATA_VERSION = 2

/** Computes a panel's data picture once and leaves it in the workspace under its hash. */
export function prepareData(
  data: DataPicture,
  lang: 'zh' | 'en',
  workspace: Workspace,
): NonNullable<SheetData['data']> {
  const key = createHash('sha256')
    .update(`${DATA_VERSION} ${lang} ${JSON.stringify(data)}`)
    .digest('hex')
    .slice(0, 32)
  const path = `/data/${key}.json`
  const file = join(workspace.dir, path)
  if (!existsSync(file)) {
    writeWhole(file, JSON.stringify(data.kind === 'sky' ? skyChart(data, lang) : seriesChart(data, lang)))
  } else touch(file)
  return { kind: data.kind, path }
}
