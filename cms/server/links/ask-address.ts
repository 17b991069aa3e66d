import { lookup as systemLookup } from 'node:dns/promises'
import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { LinkState } from '../../checks/document-links.ts'
import { isPrivateAddress } from './private-address.ts'

/** How the world outside is reached; the tests put a world of their own in its place. */
export interface Outside {
  /** All addresses of a host. */
  lookup: (host: string) => Promise<string[]>
  isPrivate: (address: string) => boolean
  timeoutMs: number
}

export const OUTSIDE: Outside = {
  lookup: async (host) => (await systemLookup(host, { all: true })).map(({ address }) => address),
  isPrivate: isPrivateAddress,
  timeoutMs: 8_000,
}

const MOST_HOPS = 5
/** Servers that answer so to HEAD may have the page all the same. */
const HEAD_NOT_KNOWN = new Set([400, 403, 404, 405, 406, 501])
/** The page is there, and this asker may not see it. */
const NOT_FOR_MACHINES = new Set([401, 403, 407, 418, 429, 451, 503, 521])

class PrivateHost extends Error {}

/**
 * Whether a web address answers. Addresses inside a house are refused: what a name resolves to is looked at, that very
 * address is connected to, and every hop of a redirection is looked at again. No body is read, no cookie or name sent.
 */
export async function askAddress(url: string, outside: Outside): Promise<LinkState> {
  let current = url
  for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
    const address = toWebAddress(current)
    if (address === null) return { state: 'refused', why: 'no-web-address' }
    try {
      let answer = await ask('HEAD', address, outside)
      if (HEAD_NOT_KNOWN.has(answer.status)) answer = await ask('GET', address, outside)
      const { status, location } = answer
      if (status >= 300 && status < 400 && location !== undefined && URL.canParse(location, address)) {
        current = new URL(location, address).href
        continue
      }
      if (status >= 400 && !NOT_FOR_MACHINES.has(status)) return { state: 'dead', status, why: 'status' }
      return current === url ? { state: 'ok', status } : { state: 'moved', status, to: current }
    } catch (error) {
      return stateOf(error)
    }
  }
  return { state: 'dead', status: null, why: 'loop' }
}

function toWebAddress(url: string): URL | null {
  if (!URL.canParse(url)) return null
  const address = new URL(url)
  const isWeb = address.protocol === 'http:' || address.protocol === 'https:'
  return isWeb && address.username === '' && address.password === '' ? address : null
}

function ask(method: 'HEAD' | 'GET', url: URL, outside: Outside): Promise<{ status: number; location?: string }> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // A name is resolved inside `connect`, so that what was looked at is what is connected to.
  if (isIP(host) !== 0 && outside.isPrivate(host)) return Promise.reject(new PrivateHost(host))
  const { request } = url.protocol === 'https:' ? https : http
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      {
        method,
        agent: false,
        lookup: guarded(outside),
        headers: { accept: '*/*', 'user-agent': 'Mozilla/5.0 (compatible; link check)' },
      },
      (answer: IncomingMessage) => {
        const { location } = answer.headers
        resolve({ status: answer.statusCode ?? 0, ...(location === undefined ? {} : { location }) })
        answer.destroy()
      },
    )
    // Counts the whole of it: a server that sends a byte a second is no answer.
    const timer = setTimeout(() => asked.destroy(new Error('no answer in time')), outside.timeoutMs)
    asked.once('close', () => clearTimeout(timer))
    asked.once('error', reject)
    asked.end()
  })
}

function guarded({ lookup, isPrivate }: Outside): LookupFunction {
  return (host, options, done) => {
    lookup(host).then(
      (addresses) => {
        const bad = addresses.find(isPrivate)
        const [first] = addresses
        if (bad !== undefined || first === undefined) done(new PrivateHost(host), '', 4)
        else if (options.all)
          done(
            null,
            addresses.map((address) => ({ address, family: isIP(address) })),
          )
        else done(null, first, isIP(first))
      },
      (error: NodeJS.ErrnoException) => done(error, '', 4),
    )
  }
}

function stateOf(error: unknown): LinkState {
  if (error instanceof PrivateHost) return { state: 'refused', why: 'private' }
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOTFOUND') return { state: 'dead', status: null, why: 'no-host' }
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/.test(code)) return { state: 'dead', status: null, why: 'certificate' }
  return { state: 'dead', status: null, why: 'no-answer' }
}
