import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getPayload, handleEndpoints, type Payload } from 'payload'
import { type Env, parseEnv } from '../../cms/config/env.ts'
import { newsroomConfig } from '../../cms/config/newsroom.ts'
import { startMongo } from './mongod.ts'

export const SMALL_DEMO = fileURLToPath(new URL('../fixtures/demo-small', import.meta.url))
/** What every test of the newsroom runs on. */
export const DATABASES = ['sqlite', 'mongodb'] as const
export type DatabaseKind = (typeof DATABASES)[number]

interface RestAnswer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: the body of an answer is what the tests look into, field by field
  body: any
}

export interface TestNewsroom {
  payload: Payload
  env: Env
  dataDir: string
  /** One request to Payload's own REST layer, as it comes from the network. */
  rest: (
    method: string,
    path: string,
    options?: { token?: string | undefined; json?: unknown; form?: FormData },
  ) => Promise<RestAnswer>
  /** Token of a session. */
  signIn: (email: string, password: string) => Promise<string>
  close: () => Promise<void>
}

/** An empty newsroom on a real database, in a folder of its own. */
export async function openTestNewsroom(
  kind: DatabaseKind,
  settings: Record<string, string> = {},
): Promise<TestNewsroom> {
  const dataDir = mkdtempSync(join(tmpdir(), `newsroom-${kind}-`))
  const mongo = kind === 'mongodb' ? await startMongo() : null
  const parsed = parseEnv({ DATA_DIR: dataDir, DATABASE_URL: mongo?.url('galleries'), ...settings }, process.cwd())
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  const env = parsed.value
  const config = newsroomConfig(env)
  const payload = await getPayload({ config, key: dataDir })

  const rest: TestNewsroom['rest'] = async (method, path, { token, json, form } = {}) => {
    const headers = new Headers()
    if (token !== undefined) headers.set('Authorization', `JWT ${token}`)
    if (json !== undefined) headers.set('Content-Type', 'application/json')
    const body = json === undefined ? form : JSON.stringify(json)
    const request = new Request(`http://newsroom.test/api${path}`, { method, headers, ...(body ? { body } : {}) })
    const answer = await handleEndpoints({ config, request, payloadInstanceCacheKey: dataDir })
    const text = await answer.text()
    const isJson = answer.headers.get('content-type')?.includes('json') === true
    return { status: answer.status, body: text === '' ? null : isJson ? JSON.parse(text) : text }
  }
  return {
    payload,
    env,
    dataDir,
    rest,
    signIn: async (email, password) => {
      const { status, body } = await rest('POST', '/users/login', { json: { email, password } })
      if (status !== 200) throw new Error(`${email} could not sign in: ${status} ${JSON.stringify(body)}`)
      return body.token
    },
    close: async () => {
      await payload.destroy()
      await mongo?.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
