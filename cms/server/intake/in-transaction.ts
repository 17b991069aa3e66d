import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { originContext } from '../../collections/audit/origin.ts'
import type { Visitor } from '../session.ts'

const TRIES = 4

/**
 * All of it or nothing, in the name of whoever asks. MongoDB ends a transaction when another save touches the same
 * document and leaves it to the caller to begin anew. `file` is what it was brought in with: the log of changes
 * names it.
 */
export async function inTransaction<T>(
  payload: Payload,
  { user }: Visitor,
  work: (req: PayloadRequest) => Promise<T>,
  file?: string,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const req = await createLocalReq(
      { user, context: file === undefined ? {} : originContext({ source: 'import', file }) },
      payload,
    )
    try {
      await initTransaction(req)
      const value = await work(req)
      await commitTransaction(req)
      return value
    } catch (error) {
      await killTransaction(req)
      if (attempt === TRIES || !isTransient(error)) throw error
    }
  }
}

function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const labels = 'errorLabelSet' in error ? error.errorLabelSet : undefined
  const own = labels instanceof Set && labels.has('TransientTransactionError')
  return own || /WriteConflict|TransientTransactionError/.test(error.message) || isTransient(error.cause)
}
