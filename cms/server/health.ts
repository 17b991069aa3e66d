import path from 'node:path'
import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import type { Follower } from './rebuild/follow-changes.ts'
import { readCurrentRelease } from './release/release-root.ts'

/** A job that should have run this long ago says that nobody polls the queue. */
const OVERDUE_MS = 5 * 60 * 1000

interface HealthOptions {
  payload: Payload
  dataDir: string
  follower: Follower
}

/** `/healthz`: figures for a monitor, no content: it is open to everyone who reaches the port. */
export function health({ payload, dataDir, follower }: HealthOptions): RequestHandler {
  return async (_req, res) => {
    const [database, release] = await Promise.all([countOverdueJobs(payload), readCurrentRelease(dataDir)])
    const rebuild = follower.status()
    const ok = database.ok && release !== null
    res
      .status(ok ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({
        ok,
        database: database.ok,
        overdueJobs: database.overdue,
        release: release === null ? null : path.basename(release),
        rebuild: {
          state: rebuild.state,
          step: rebuild.step,
          lastSuccessAt: rebuild.lastSuccessAt,
          lastFailureAt: rebuild.lastFailureAt,
          problems: rebuild.problems.length,
        },
        uptimeSeconds: Math.round(process.uptime()),
        rssMb: Math.round(process.memoryUsage.rss() / 1024 / 1024),
      })
  }
}

async function countOverdueJobs(payload: Payload): Promise<{ ok: boolean; overdue: number | null }> {
  const before = new Date(Date.now() - OVERDUE_MS).toISOString()
  try {
    const { totalDocs } = await payload.count({
      collection: 'payload-jobs',
      where: {
        and: [
          { completedAt: { exists: false } },
          { hasError: { not_equals: true } },
          { waitUntil: { less_than: before } },
        ],
      },
    })
    return { ok: true, overdue: totalDocs }
  } catch (error) {
    payload.logger.error({ err: error }, 'the database did not answer the health check')
    return { ok: false, overdue: null }
  }
}
