import { ProblemError, problem, type Result } from '#contract'
import { createWarmChild } from '../warm-child.ts'
import type { PhotoReading, PhotoRequest } from './read-photo.ts'

export interface PhotoReader {
  read: (request: PhotoRequest) => Promise<Result<PhotoReading>>
  /** Ends the child process. */
  close: () => void
}
interface PhotoReaderOptions {
  /** A photo that takes longer has hung the decoder, ms. */
  timeoutMs?: number
  /** On the first of a month photos come all day, then for weeks none, ms. */
  idleMs?: number
}

/** Photographs come from strangers' phones: they are opened in a process of their own, one after the other. */
export function createPhotoReader({ timeoutMs = 60_000, idleMs = 60_000 }: PhotoReaderOptions = {}): PhotoReader {
  const child = createWarmChild<PhotoRequest, Result<PhotoReading>>({
    entry: new URL('./photo-child.ts', import.meta.url),
    timeoutMs,
    idleMs,
    died: () => new ProblemError([DIED]),
  })
  let last: Promise<unknown> = Promise.resolve()
  return {
    read(request) {
      const turn = last
        .then(() => child.ask(request))
        .catch((error): Result<PhotoReading> => {
          if (error instanceof ProblemError) return { ok: false, problems: error.problems }
          throw error
        })
      last = turn.catch(() => undefined)
      return turn
    },
    close: child.close,
  }
}

const DIED = problem({
  code: 'photo/unreadable',
  at: '照片',
  zh: '这张照片打不开，试了两次都中断了。请再拍一张',
  en: 'this photo could not be opened, twice; take it again',
})
