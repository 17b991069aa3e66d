import type { ErrorRequestHandler } from 'express'
import type { Logger } from 'pino'
import { type Problem, problem } from '#contract'

/** What failed and is nobody's fault who sent a file. */
export const ourFault = (at: string): Problem =>
  problem({
    code: 'intake/fault',
    at,
    zh: '这边出错了，已经记下；什么也没有存，文件还在你那里',
    en: 'This failed on our side and was logged; nothing was saved, and the file is still with you',
    hint: '请再传一次；还是不行，请告诉管机器的人 · Send it again; if it fails once more, tell whoever keeps the machine',
  })

/** A failure as an answer that the screen can show, logged with its cause. */
export function sayFault(log: Logger): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    // A body that is no JSON is not our fault.
    const status = error instanceof Error && 'status' in error ? Number(error.status) : 500
    if (status < 500 || res.headersSent) return next(error)
    log.error({ err: error, path: req.path }, 'something could not be brought in')
    res.status(500).json({ is: 'refused', problems: [ourFault('')] })
  }
}
