/**
 * `ten-years.ts DATABASE_FILE`: nine earlier years of coverage beside the demo's own, as a newsroom has them that has
 * worked for ten; answers how many rows there are then.
 */
import { pathToFileURL } from 'node:url'
import { createClient } from '@libsql/client'

const YEARS = 9
const COLUMNS = 'gallery, state, code, zh, en, waits_for, trouble, since, exception, sheets'

const client = createClient({ url: pathToFileURL(process.argv[2] ?? '').href })
const { rows: newest } = await client.execute('select max(year) as year from coverage')
const year = Number(newest[0]?.year)
for (let back = 1; back <= YEARS; back += 1) {
  const then = year - back
  await client.execute({
    sql: `insert or ignore into coverage (edition, year, due, ${COLUMNS})
      select ? || substr(edition, 5), ?, ? || substr(due, 5), ${COLUMNS} from coverage where year = ?`,
    args: [String(then), then, String(then), year],
  })
}
const { rows } = await client.execute('select count(*) as rows from coverage')
client.close()
process.stdout.write(`${JSON.stringify({ rows: Number(rows[0]?.rows) })}\n`)
