import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import express, { type Request, type Response, Router } from 'express'
import type { Payload } from 'payload'
import { FormatIdSchema } from '#contract'
import { mediaDirOf } from '../../snapshot/export-snapshot.ts'
import { toVersion } from '../../views/sign/read-desk.ts'
import { readSheet, type Sheet } from '../../views/sign/read-sheet.ts'
import { cityDay } from '../../workflow/city-time.ts'
import { createTurns } from '../in-turn.ts'
import { deadLinkPage } from '../packages/dead-link-page.tsx'
import { makeToken } from '../packages/link-token.ts'
import type { Trials } from '../preview/trials.ts'
import { reqOf } from './desk-panel.ts'
import { expertPage, type Typed } from './expert-page.tsx'
import { keepMark } from './marks.ts'
import type { ReaderLinks } from './reader-links.ts'

const FILES = ['expert.css', 'expert.js'].map((name) => ({ name, file: fileURLToPath(new URL(name, import.meta.url)) }))
/** An honest reader stays far below; a link that went astray fills no database. */
const MOST_MARKS = 100

interface ExpertRouterOptions {
  payload: Payload
  links: ReaderLinks
  trials: Pick<Trials, 'posters' | 'posterSvg'>
}

/** `/e/<secret>`: one panel to read and to mark, for an expert without an account. Unknown, expired, revoked: alike. */
export function expertRouter({ payload, links, trials }: ExpertRouterOptions): Router {
  const router = Router({ mergeParams: true })
  const inTurn = createTurns()
  router.use((_req, res, next) => {
    // The address is the key: it goes into no cache, no search index and no other site's log.
    res.set({ 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex' })
    next()
  })
  for (const { name, file } of FILES)
    router.get(`/${name}`, async (_req, res) => {
      res.type(path.extname(name)).send(await readFile(file, 'utf8'))
    })

  router.get('/:token', async (req, res) => {
    const open = await enter(req, res)
    if (!open) return
    await links.used(open.link)
    await show(res, open, { said: '', typed: null })
  })

  router.post('/:token', express.urlencoded({ extended: false, limit: '20kb' }), async (req, res) => {
    const open = await enter(req, res)
    if (!open) return
    const typed = toTyped(req.body)
    const { line, marks } = open.sheet
    const said = problemOf(typed, marks.filter(({ guest }) => guest).length)
    if (said !== null) return show(res.status(422), open, { said, typed })
    const share = (percent: string) => Number(percent) / 100
    const asked = { ...typed, x: share(typed.x), y: share(typed.y), w: 0, h: 0, hash: line.sign.input.hash }
    const where = { edition: line.edition, panel: line.panel }
    const by = { id: null, name: typed.name }
    const kept = await inTurn(typed.act, async () => keepMark(await reqOf(payload, null), where, asked, by))
    if (!kept.ok) return show(res.status(422), open, { said: kept.problems.map(({ zh }) => zh).join('；'), typed })
    res.redirect(303, `/e/${open.token}?f=${encodeURIComponent(typed.format)}#marks`)
  })

  router.get('/:token/posters/:name.svg', async (req, res) => {
    const open = await enter(req, res)
    if (!open) return
    const format = FormatIdSchema.safeParse(req.params.name)
    const svg = format.success ? await trials.posterSvg(toVersion(open.sheet.line), format.data, null) : null
    if (svg === null) return lost(res)
    const policy = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"
    res.set({ 'Content-Encoding': 'gzip', 'Content-Security-Policy': policy })
    res.type('svg').send(svg)
  })

  router.get('/:token/media/:file', async (req, res) => {
    const open = await enter(req, res)
    if (!open) return
    // Only what this panel shows, by the name of its own record.
    const picture = open.sheet.line.sign.content.media.find(({ file }) => file === req.params.file)
    if (picture === undefined) return lost(res)
    const policy = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    res.set({ 'Content-Security-Policy': policy, 'X-Content-Type-Options': 'nosniff' })
    res.type(picture.mimeType).send(await readFile(path.join(mediaDirOf(payload), picture.file)))
  })
  router.use((_req, res) => lost(res))
  return router

  async function enter(req: Request, res: Response): Promise<{ token: string; link: string; sheet: Sheet } | null> {
    const token = String(req.params.token ?? '')
    const link = await links.open(token)
    const today = cityDay()
    const sheet = link && (await readSheet(await reqOf(payload, null), null, { month: link.edition, at: link, today }))
    if (!link || !sheet) {
      lost(res, req.body?.note)
      return null
    }
    return { token, link: link.id, sheet }
  }

  async function show(
    res: Response,
    { token, sheet }: { token: string; sheet: Sheet },
    state: { said: string; typed: Typed | null },
  ): Promise<void> {
    const faces = await trials.posters(toVersion(sheet.line))
    res.type('html').send(expertPage({ sheet, faces, base: `/e/${token}`, act: makeToken(), ...state }))
  }
}

function toTyped(body: unknown): Typed {
  const of = (name: string): string => {
    const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined
    return typeof value === 'string' ? value.trim() : ''
  }
  return {
    name: of('name').slice(0, 40),
    note: of('note'),
    x: of('x'),
    y: of('y'),
    format: of('format'),
    act: of('act'),
  }
}

function problemOf({ name, note, x, y }: Typed, marks: number): string | null {
  if (marks >= MOST_MARKS) return '这一版的批注已经很多了，请直接联系编辑部'
  if (name === '') return '请写上您的姓名，编辑部才知道是谁说的'
  if (note === '') return '请写一句批注'
  const place = [x, y].every((one) => one !== '' && Number(one) >= 0 && Number(one) <= 100)
  return place ? null : '请点一下海报上的位置，或填从左、从上各百分之几'
}

/** Unknown, expired and revoked look alike; a note that comes too late is given back. */
function lost(res: Response, note?: unknown): void {
  res.status(404).type('html').send(deadLinkPage(note))
}
