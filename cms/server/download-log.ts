import type { Request } from 'express'
import type { Payload } from 'payload'
import { withoutToken } from './packages/link-token.ts'
import { readVisitor } from './session.ts'

/** Where the host keeps it, so that whoever sends a file need not know of it. */
const KEY = 'downloadLog'

/** Writes down that somebody took a file; a log that cannot be written is said in the server's own. */
export type DownloadLog = (req: Request, file: string) => Promise<void>

export function downloadLog(payload: Payload): DownloadLog {
  return async (req, file) => {
    try {
      const visitor = await readVisitor(payload, req)
      const path = withoutToken(req.originalUrl.replace(/\?.*$/s, ''))
      await payload.create({
        collection: 'audit-entries',
        depth: 0,
        overrideAccess: true,
        data: {
          ...(visitor ? { by: String(visitor.user.id) } : {}),
          byName: visitor ? visitor.user.name || visitor.email : '取件链接 / link',
          action: 'download',
          on: path.split('/')[1] ?? '',
          title: path.slice(0, 120),
          file: file.slice(0, 200),
          origin: visitor ? 'editor' : 'link',
        },
      })
    } catch (error) {
      payload.logger.error({ err: error }, 'a download was not written down')
    }
  }
}

export function keepDownloadLog(locals: Record<string, unknown>, log: DownloadLog): void {
  locals[KEY] = log
}

/** Does nothing in a server that keeps none. */
export async function noteDownload(req: Request, file: string): Promise<void> {
  const log = req.app.locals[KEY] as DownloadLog | undefined
  await log?.(req, file)
}
