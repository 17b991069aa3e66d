import { createHmac, timingSafeEqual } from 'node:crypto'

/** A form that lay open longer than a day says nothing about who fills it. */
const OLDEST_MS = 86_400_000

const seal = (secret: string, at: string) =>
  createHmac('sha256', secret).update(`say form ${at}`).digest('base64url').slice(0, 22)

/** When a form was given, sealed: it comes back with what was written. It names nobody. */
export function stampForm(secret: string, nowMs: number): string {
  const at = nowMs.toString(36)
  return `${at}.${seal(secret, at)}`
}

/**
 * How long a form was open, ms; null for a stamp that is not ours. Infinity for one of ours that tells nothing: it lay
 * open longer than a day, or the clock was set back meanwhile.
 */
export function ageOfForm(secret: string, stamp: string, nowMs: number): number | null {
  const [at = '', given = ''] = stamp.split('.')
  const [right, said] = [Buffer.from(seal(secret, at)), Buffer.from(given)]
  if (right.length !== said.length || !timingSafeEqual(right, said)) return null
  const age = nowMs - Number.parseInt(at, 36)
  return age >= 0 && age <= OLDEST_MS ? age : Number.POSITIVE_INFINITY
}
