/**
 * `bench/pages SNAPSHOT_DIR DATA_DIR YEARS BULLETINS_A_MONTH`: writes a snapshot of many years.
 */
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readSnapshot } from '../../site/index.ts'
import { manyYears } from './many-years.ts'

const [demoDir = '', dir = '', years = '5', bulletins = '106'] = process.argv.slice(2)
const { snapshot, mediaDir } = readSnapshot(demoDir)
await mkdir(dir, { recursive: true })
await symlink(mediaDir, join(dir, 'media')).catch(() => undefined)
const grown = manyYears(snapshot, { years: Number(years), bulletinsAMonth: Number(bulletins) })
await writeFile(join(dir, 'snapshot.json'), JSON.stringify(grown))
process.stdout.write(`${JSON.stringify({ panels: grown.panels.length, bulletins: grown.bulletins.length })}\n`)
