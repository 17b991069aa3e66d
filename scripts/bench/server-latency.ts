import { setTimeout as sleep } from 'node:timers/promises'
import { demoAccounts, productEnv, runServer, signIn } from '../../test/support/running-server.ts'
import { percentile, treeMb } from './measure.ts'

interface Latency {
  /** Seconds. */
  p50: number
  p95: number
}
export interface ServerFigures {
  /** From the command to the first answer; everything was made before. */
  startSeconds: number
  idleMb: number
  preview: Latency
  list: Latency
  dashboard: Latency
  /** 上刊一览, the page and not its data alone. */
  coverage: Latency
}

const ROUNDS = 60
/** Idle is measured when the work of the first answer is over and the preview's engine has ended: it waits a minute. */
const SETTLE_MS = 75_000

/** Starts the product on a prepared DATA_DIR, asks as an editor's browser does, and ends it. */
export async function measureServer(dataDir: string): Promise<ServerFigures> {
  // A second start is measured: the first one may compile the admin.
  await (await runServer(productEnv(dataDir))).stop()
  const { origin, pid, startSeconds, stop } = await runServer(productEnv(dataDir))
  try {
    const accounts = await demoAccounts(dataDir)
    const cookie = await signIn(
      origin,
      accounts.find((a) => a.role === 'editor'),
    )
    await get(`${origin}/admin`, cookie)
    await sleep(SETTLE_MS)
    const idleMb = Math.round(treeMb(pid))
    const preview = await previews(origin, cookie)
    const list = await repeated(() => get(`${origin}/api/galleries?limit=10&depth=0&sort=sortKey`, cookie))
    const dashboard = await repeated(() => get(`${origin}/admin`, cookie), 20)
    const coverage = await repeated(() => get(`${origin}/admin/coverage`, cookie))
    return { startSeconds, idleMb, preview, list, dashboard, coverage }
  } finally {
    await stop()
  }
}

/** An editor types: each question differs from the one before by one character of the lead. */
async function previews(origin: string, cookie: string): Promise<Latency> {
  const found = await get(`${origin}/api/panels?limit=1&depth=0&where[layout][equals]=lead-picture&sort=-id`, cookie)
  const { docs } = (await found.json()) as { docs: { id: string | number; lead?: { zh?: string | null } }[] }
  const panel = docs[0]
  if (!panel) throw new Error('there is no panel to preview')
  let typed = '江面上翻起一道灰色的弧线'
  const ask = async () => {
    typed = `${typed}，`.slice(-40)
    const answer = await fetch(`${origin}/preview/panel`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json', origin },
      body: JSON.stringify({
        id: panel.id,
        data: { ...panel, lead: { ...panel.lead, zh: `${typed}${Math.random()}` } },
        format: '600x900',
      }),
    })
    if (!answer.ok) throw new Error(`preview answered ${answer.status}: ${await answer.text()}`)
    return answer
  }
  return repeated(ask)
}

async function repeated(ask: () => Promise<Response>, rounds = ROUNDS): Promise<Latency> {
  const seconds: number[] = []
  for (let i = 0; i < rounds + 3; i += 1) {
    const from = performance.now()
    const answer = await ask()
    await answer.arrayBuffer()
    // The first ones compile and fill caches, as they do for the first editor of the day.
    if (i >= 3) seconds.push((performance.now() - from) / 1000)
  }
  return { p50: percentile(seconds, 0.5), p95: percentile(seconds, 0.95) }
}

async function get(url: string, cookie: string): Promise<Response> {
  const answer = await fetch(url, { headers: { cookie } })
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
  return answer
}
