import { MongoClient, MongoServerError } from 'mongodb'
import { type Problem, problem } from '#contract'
import type { Env } from './env.ts'

const ANSWER_MS = 6000
const HELLO_MS = 2000
const SET_UP = 'mongod --replSet rs0 → rs.initiate() → DATABASE_URL=mongodb://…?replicaSet=rs0'

/**
 * Says within eight seconds why a MongoDB cannot be used, before anything is begun on it; null when it can, or when the
 * database is an SQLite file.
 */
export async function checkMongo({ database }: Pick<Env, 'database'>): Promise<Problem | null> {
  if (database.kind !== 'mongodb') return null
  try {
    await withClient(database.url, { serverSelectionTimeoutMS: ANSWER_MS }, (client) =>
      client.db().command({ ping: 1 }),
    )
    return null
  } catch (error) {
    if (error instanceof MongoServerError && error.code === 18) return refused(error.message)
    return await otherSet(database.url, error instanceof Error ? error.message : String(error))
  }
}

/** True when nobody has an account there: an empty database, or another one than the one meant. */
export async function isMongoEmpty(url: string): Promise<boolean> {
  return await withClient(url, { serverSelectionTimeoutMS: ANSWER_MS }, async (client) => {
    return (
      (await client
        .db()
        .collection('users')
        .findOne({}, { projection: { _id: 1 } })) === null
    )
  })
}

/** Asks the first server alone: it may well be there, only not as the replica set that is looked for. */
async function otherSet(url: string, reason: string): Promise<Problem> {
  const [, prefix = '', host = ''] = /^(mongodb:\/\/(?:[^@/]*@)?)([^,/?]+)/.exec(url) ?? []
  const asked = new URLSearchParams(url.split('?')[1]).get('replicaSet') ?? ''
  // An address with +srv names no server to ask.
  if (host === '') return unreachable(reason)
  try {
    const options = { directConnection: true, serverSelectionTimeoutMS: HELLO_MS }
    const hello = await withClient(`${prefix}${host}/`, options, (client) => client.db('admin').command({ hello: 1 }))
    const found = typeof hello.setName === 'string' ? hello.setName : null
    return found === asked ? noPrimary(asked) : notThisSet(host, asked, found)
  } catch {
    // Nobody there, or nobody who talks to us: the first failure says it best.
    return unreachable(reason)
  }
}

async function withClient<T>(
  url: string,
  options: ConstructorParameters<typeof MongoClient>[1],
  work: (client: MongoClient) => Promise<T>,
): Promise<T> {
  const client = new MongoClient(url, options)
  try {
    return await work(client)
  } finally {
    await client.close()
  }
}

const unreachable = (reason: string) =>
  problem({
    code: 'database/unreachable',
    at: 'DATABASE_URL',
    zh: `连不上 MongoDB：${reason}`,
    en: `MongoDB cannot be reached: ${reason}`,
    hint: '检查地址和端口、服务是否启动 / check the address and the port, and whether the server runs',
  })

const refused = (reason: string) =>
  problem({
    code: 'database/denied',
    at: 'DATABASE_URL',
    zh: `MongoDB 不认这个用户名或密码：${reason}`,
    en: `MongoDB refuses this name or password: ${reason}`,
    hint: '检查 DATABASE_URL 里的用户名、密码和 authSource / check the name, the password and authSource in DATABASE_URL',
  })

const noPrimary = (set: string) =>
  problem({
    code: 'database/no-primary',
    at: 'DATABASE_URL',
    zh: `MongoDB 副本集 ${set} 现在没有主节点，不能写`,
    en: `the replica set ${set} has no primary now, so nothing can be written`,
    hint: '等选举结束再试；副本集里写的主机名要能从这里连上 / try again after its election; its members must be reachable by the names they carry',
  })

const notThisSet = (host: string, asked: string, found: string | null) =>
  problem({
    code: found === null ? 'database/no-replica-set' : 'database/other-replica-set',
    at: 'DATABASE_URL',
    zh:
      found === null
        ? `${host} 上的 MongoDB 不是副本集，没有事务，保存到一半会留下残缺`
        : `${host} 上的副本集叫 ${found}，地址里写的是 ${asked}`,
    en:
      found === null
        ? `the MongoDB at ${host} is no replica set and so has no transactions`
        : `the replica set at ${host} is ${found}, the address says ${asked}`,
    hint: found === null ? SET_UP : `replicaSet=${found}`,
  })
