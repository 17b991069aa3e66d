/**
 * True when a request that changes something comes from a page of this very server (or from no page at all, as a
 * program's does). Payload's own list of origins cannot know under which name an editor reaches the server.
 */
export function isSameOrigin(request: Pick<Request, 'method' | 'headers'>): boolean {
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return true
  const origin = request.headers.get('origin')
  if (origin === null) return request.headers.get('sec-fetch-site') !== 'cross-site'
  if (!URL.canParse(origin)) return false
  // A proxy in front keeps the outer name in X-Forwarded-Host; a page elsewhere cannot set either header.
  const hosts = [request.headers.get('host'), request.headers.get('x-forwarded-host')]
  return hosts.includes(new URL(origin).host)
}
