import { randomBytes } from 'node:crypto'
import type { Role } from '../../cms/access/rights.ts'
import type { PressBench } from '../support/press-bench.ts'

/** One press of a button, as the browser or the phone sends it. */
export interface Press {
  /** The route as the source names it: file, method, path. */
  route: string
  who: Role | null
  /** What stands there before; its answer goes on to the press. */
  before?: (bench: PressBench) => Promise<string>
  path: string | ((bench: PressBench, made: string) => string)
  json?: (bench: PressBench, made: string) => object
  form?: (bench: PressBench, made: string) => Record<string, string>
  body?: (bench: PressBench) => Promise<FormData | Uint8Array>
  /** Why it writes nothing into the database, where it does not. */
  writesNothing?: string
  /** What may differ after a second press, and why that is right. */
  besides?: { tables: RegExp; why: string }
}

/** A name for one press, as a page makes it. */
export const act = () => randomBytes(16).toString('hex')
/** A route by its file, its method and its path. */
export const server = (file: string, method: string, path: string) => `cms/server/${file} ${method} ${path}`

/** Sends as the signed-in role, or as nobody. */
export function send(
  { origin, cookie }: PressBench,
  who: Role | null,
  path: string,
  {
    method = 'POST',
    json,
    form,
    body,
  }: { method?: string; json?: object; form?: Record<string, string>; body?: FormData | Uint8Array } = {},
): Promise<Response> {
  const sent = json ? JSON.stringify(json) : form ? new URLSearchParams(form) : body
  return fetch(origin + path, {
    ...{ method, redirect: 'manual' },
    headers: { ...(who ? { cookie: cookie(who) } : {}), ...(json ? { 'content-type': 'application/json' } : {}) },
    ...(sent === undefined ? {} : { body: sent as BodyInit }),
  })
}
