import { join } from 'node:path'
import type { DataPicture } from '#contract'
import type { SheetData } from '../../sheet/sheet-data.ts'
import { writeWhole } from '../sheet-cache.ts'
import type { Workspace } from '../workspace.ts'
import { dataPath, findData } from './find-data.ts'
import { seriesChart } from './series-chart.ts'
import { skyChart } from './sky-chart.ts'

/** Computes a panel's data picture once and leaves it in the workspace under its hash. */
export function prepareData(
  data: DataPicture,
  lang: 'zh' | 'en',
  workspace: Workspace,
): NonNullable<SheetData['data']> {
  const found = findData(data, lang, workspace)
  if (found) return found
  const path = dataPath(data, lang)
  const picture = data.kind === 'sky' ? skyChart(data, lang) : seriesChart(data, lang)
  writeWhole(join(workspace.dir, path), JSON.stringify(picture))
  return { kind: data.kind, path }
}
