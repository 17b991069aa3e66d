import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
  type TypedUser,
} from 'payload'

const TRIES = 4

interface Begin {
  /** In whose name it is done; the house's own when left out. */
  user?: TypedUser
  /** What its hooks are told. */
  context?: Record<string, unknown>
}

/**
 * All of it or nothing. MongoDB ends a transaction when another save touches the same document and leaves it to the
 * caller to begin anew: `work` is then called again with a request of its own.
 */
export async function inTransaction<T>(
  payload: Payload,
  { user, context }: Begin,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const req = await createLocalReq({ ...(user ? { user } : {}), context: { ...context } }, payload)
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

/** True for what MongoDB leaves to the caller to begin anew. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const labels = 'errorLabelSet' in error ? error.errorLabelSet : undefined
  const own = labels instanceof Set && labels.has('TransientTransactionError')
  return own || /WriteConflict|TransientTransactionError/.test(error.message) || isTransient(error.cause)
}
