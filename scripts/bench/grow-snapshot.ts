/**
 * `grow-snapshot.ts DEMO_SNAPSHOT_DIR DIR YEARS BULLETINS_A_MONTH [changed]`: writes the demo grown over years as a snapshot;
 * with `changed` it differs in the text of one article and nothing else.
 */
import { mkdir, realpath, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SnapshotSchema } from '#contract'
import { markValidated } from '#contract/validated'
import { readSnapshot } from '../../site/index.ts'
import { manyYears } from './many-years.ts'

const [demoDir = '', dir = '', years = '', bulletinsAMonth = '', changed] = process.argv.slice(2)
const { snapshot, mediaDir } = readSnapshot(demoDir)
const grown = manyYears(snapshot, { years: Number(years), bulletinsAMonth: Number(bulletinsAMonth) })
const article = grown.articles[Math.floor(grown.articles.length / 2)]
const panel = grown.panels.find(({ articles }) => articles[0] === article?.id)
const block = { kind: 'paragraph' as const, runs: [{ text: '这一段是后来加的。' }] }
if (changed === 'changed') for (const one of [article, panel]) one?.body.zh.push(block)
await mkdir(dir, { recursive: true })
await symlink(await realpath(mediaDir), join(dir, 'media')).catch(() => undefined)
// As the newsroom writes one.
const json = JSON.stringify(SnapshotSchema.parse(grown))
await writeFile(join(dir, 'snapshot.json'), json)
await markValidated(dir, json)
