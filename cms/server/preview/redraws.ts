import type { Request, Response } from 'express'

/** Tells open forms that a poster layout has changed; only where layouts are being written, in `npm run dev`. */
export interface Redraws {
  tell: () => void
  /** Keeps an answer open as a stream of events, until the reader leaves or the server closes. */
  follow: (req: Request, res: Response) => void
  close: () => void
}

export function createRedraws(): Redraws {
  const open = new Set<Response>()
  return {
    tell: () => {
      for (const res of open) res.write('data: redraw\n\n')
    },
    follow: (_req, res) => {
      res.type('text/event-stream').flushHeaders()
      open.add(res)
      res.once('close', () => open.delete(res))
    },
    close: () => {
      for (const res of open) res.end()
    },
  }
}
