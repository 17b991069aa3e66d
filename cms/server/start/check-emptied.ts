import { existsSync } from 'node:fs'
import path from 'node:path'
import { type Problem, problem } from '#contract'
import { isMongoEmpty } from '../../config/check-mongo.ts'
import type { Env } from '../../config/env.ts'

/**
 * A problem where a site was released and the database has nobody in it; the database must answer. That is a wrong address
 * or a lost disk far oftener than the wish to begin anew: seeding then would put the demo in the place of what the
 * public reads, and an admin without accounts would be anybody's.
 */
export async function checkEmptied({ dataDir, database }: Pick<Env, 'dataDir' | 'database'>): Promise<Problem | null> {
  const empty = database.kind === 'mongodb' ? await isMongoEmpty(database.url) : !existsSync(database.file)
  if (!empty) return null
  const releases = path.join(dataDir, 'releases')
  return problem({
    code: 'database/emptied',
    at: database.kind === 'mongodb' ? 'DATABASE_URL' : database.file,
    zh: '网站已经发布过，数据库却是空的：地址写错了，或者数据丢了；没有动已发布的网站',
    en: 'a site was released before, yet the database is empty: a wrong address, or lost data; the release is untouched',
    hint: `改正 DATABASE_URL 或 DATA_DIR，或恢复备份；真要从头开始，先移走 ${releases} / mend DATABASE_URL or DATA_DIR, or restore a backup; to begin anew move ${releases} away first`,
  })
}
