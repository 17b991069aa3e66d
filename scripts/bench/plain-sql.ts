/**
 * The newsroom's peer: the same database read plainly, through libSQL with no Payload.
 * `plain-sql.ts DATABASE_FILE` answers seconds to read every row of every table, and to list ten galleries.
 */
import { pathToFileURL } from 'node:url'
import { createClient } from '@libsql/client'

const client = createClient({ url: pathToFileURL(process.argv[2] ?? '').href })
const tables = await client.execute("select name from sqlite_master where type = 'table'")
const started = performance.now()
let rows = 0
let bytes = 0
for (const { name } of tables.rows) {
  const all = await client.execute(`select * from "${String(name)}"`)
  rows += all.rows.length
  bytes += JSON.stringify(all.rows).length
}
const all = (performance.now() - started) / 1000
const listed = performance.now()
const TIMES = 50
for (let i = 0; i < TIMES; i += 1) {
  await client.execute('select * from galleries order by sort_key limit 10')
  await client.execute('select count(*) from galleries')
}
const list = (performance.now() - listed) / 1000 / TIMES
client.close()
process.stdout.write(`${JSON.stringify({ rows, bytes, all, list })}\n`)
