import { getPayload, type Payload } from 'payload'
import { ProblemError } from '#contract'
import { checkMongo } from './check-mongo.ts'
import type { Env } from './env.ts'
import { newsroomConfig } from './newsroom.ts'

/** Opens the database (creating and migrating it where needed), lets `work` use it, and closes it whatever happens. */
export async function withNewsroom<T>(env: Env, work: (payload: Payload) => Promise<T>): Promise<T> {
  const unusable = await checkMongo(env)
  if (unusable !== null) throw new ProblemError([unusable])
  const payload = await getPayload({ config: newsroomConfig(env), key: env.dataDir })
  try {
    return await work(payload)
  } finally {
    await payload.destroy()
  }
}
