import type { AfterErrorHook } from 'payload'

/**
 * Gives a refused form back with its fields and what is wrong with each. Payload knows its own errors by their class,
 * but the server and Next's bundle are two copies of it in one process: without this an editor reads that a field is
 * invalid, and never why.
 */
export const keepFieldErrors: AfterErrorHook = ({ error, result }) => {
  const { data, message } = error as Error & { data?: unknown }
  if (!hasFieldErrors(data) || result?.errors?.some((one) => 'data' in one)) return
  return { response: { errors: [{ name: 'ValidationError', data, message }] } }
}

function hasFieldErrors(data: unknown): data is { errors: { path: string; message: string }[] } {
  return typeof data === 'object' && data !== null && 'errors' in data && Array.isArray(data.errors)
}
