import type { Request } from 'express'

/** The address by which somebody of the newsroom reached us, for a link that is sent to others. */
export function originOf(req: Request): string {
  const first = (name: string) =>
    String(req.headers[name] ?? '')
      .split(',')[0]
      ?.trim() || null
  const proto = first('x-forwarded-proto') === 'https' ? 'https' : req.protocol
  return `${proto}://${first('x-forwarded-host') ?? first('host') ?? ''}`
}
