import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import type { SanitizedConfig } from 'payload'
import { isSameOrigin } from '../access/same-origin.ts'

type Handler = ReturnType<typeof REST_GET>

/** Payload's REST handlers, closed to pages of other sites. */
export function restHandlers(config: Promise<SanitizedConfig> | SanitizedConfig) {
  const guarded =
    (handler: Handler): Handler =>
    async (request, args) =>
      isSameOrigin(request)
        ? await handler(request, args)
        : Response.json(
            { errors: [{ message: '请求来自别的网站 / the request comes from another site' }] },
            { status: 403 },
          )
  return {
    GET: guarded(REST_GET(config)),
    POST: guarded(REST_POST(config)),
    DELETE: guarded(REST_DELETE(config)),
    PATCH: guarded(REST_PATCH(config)),
    PUT: guarded(REST_PUT(config)),
    OPTIONS: guarded(REST_OPTIONS(config)),
  }
}
