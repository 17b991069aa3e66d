const TAICANG_MS = 8 * 3_600_000

/** '11-24 15:02' in Taicang, wherever the server stands. */
export function toMoment(instant: string): string {
  return new Date(Date.parse(instant) + TAICANG_MS).toISOString().slice(5, 16).replace('T', ' ')
}
