import { isbot } from 'isbot'
import type { CountKind } from './count-row.ts'

/** A request that was answered, as far as counting looks at it. */
export interface AnsweredRequest {
  method: string
  /** With its question: '/panels/2026-11-2/?g=tc-017'. */
  url: string
  status: number
  header: (name: string) => string | undefined
}

/** What a request is counted as: the panel, and the gallery by what its address says of it. */
export interface Counted {
  kind: CountKind
  edition: string
  no: number
  /** 'TC-017' or, of a scan, its number alone: '017'; empty when no gallery is named. */
  gallery: string
}

const CODE = /^\/q\/(\d{3,4})-(\d{2})(0[1-9]|1[0-2])(e\d)?-(\d{1,2})(\/?)$/
const PANEL = /^(?:\/en)?\/panels\/(\d{4}-(?:0[1-9]|1[0-2])(?:-e\d)?)-(\d{1,2})\/$/
const GALLERY = /^[a-z]{2,4}-\d{3,4}$/
/** The newsroom's own visits: `cookiePrefix` in cms/config/newsroom.ts. */
const NEWSROOM = /(^|;\s*)galleries-token=/

/**
 * A printed code is a scan, and a read where its own page was the answer and no way onward. The same page with a slash
 * behind its address is where the walk along a gallery leads: read, not scanned. Empty for all that is not counted.
 */
export function countedRequest(request: AnsweredRequest): Counted[] {
  const { status, url } = request
  const at = url.indexOf('?')
  const path = at < 0 ? url : url.slice(0, at)
  const found = ofCode(path) ?? ofPanel(path, at < 0 ? '' : url.slice(at))
  // The printed code leads to a page: who invents one finds none and is not counted.
  if (found === null || status >= 400 || !byAPerson(request) || isReload(request)) return []
  const { isCode, isWalked, ...of } = found
  // 304: the phone still had the page from an earlier time, and shows it now.
  const isPage = status === 200 || status === 304
  const kinds: CountKind[] = [
    ...(isCode && !(isWalked && isPage) ? ['scan' as const] : []),
    ...(isPage ? ['read' as const] : []),
  ]
  return kinds.map((kind) => ({ kind, ...of }))
}

type Found = Omit<Counted, 'kind'> & { isCode: boolean; isWalked: boolean }

function ofCode(path: string): Found | null {
  const [code, gallery = '', year, month, emergency = '', no, slash] = CODE.exec(path) ?? []
  if (code === undefined) return null
  const edition = `20${year}-${month}${emergency === '' ? '' : `-${emergency}`}`
  return { edition, no: Number(no), gallery, isCode: true, isWalked: slash === '/' }
}

function ofPanel(path: string, query: string): Found | null {
  const [, edition, no] = PANEL.exec(path) ?? []
  if (edition === undefined) return null
  const named = new URLSearchParams(query).get('g') ?? ''
  const gallery = GALLERY.test(named) ? named.toUpperCase() : ''
  return { edition, no: Number(no), gallery, isCode: false, isWalked: false }
}

/** False for machines, for pages fetched before anybody asked for them, and for the newsroom itself. */
function byAPerson({ method, header }: AnsweredRequest): boolean {
  const agent = header('user-agent') ?? ''
  if (method !== 'GET' || agent.trim() === '' || isbot(agent)) return false
  // Chromium and Firefox; Safari; older Firefox.
  if (['sec-purpose', 'purpose', 'x-purpose', 'x-moz'].some((name) => /prefetch|preview/i.test(header(name) ?? '')))
    return false
  // A script that fetches a page in order to keep it, as a service worker does when it is installed, shows it to nobody.
  const mode = header('sec-fetch-mode')
  if (mode !== undefined && mode !== 'navigate') return false
  return !NEWSROOM.test(header('cookie') ?? '')
}

/**
 * The browser says itself that this is the page it already shows, asked for once more: with the copy's mark and the wish
 * for a fresh one. Neither tells who it is. A visit on another day comes without that wish.
 */
function isReload({ header }: AnsweredRequest): boolean {
  const wish = header('cache-control') ?? ''
  return header('if-none-match') !== undefined && /(^|,)\s*(max-age=0|no-cache)/.test(wish)
}
