import express, { type Request, type Response, type Router } from 'express'
import type { Payload } from 'payload'
import { z } from 'zod'
import { isNewsroom } from '../../access/rights.ts'
import { type DocumentLink, documentLinks, linkFinding } from '../../checks/document-links.ts'
import type { CheckedKind } from '../../checks/document-texts.ts'
import { documentName, readReport } from '../../collections/words/read-report.ts'
import type { LinksAnswer } from '../../views/words/answer.ts'
import { createTurns } from '../in-turn.ts'
import type { Outside } from '../links/ask-address.ts'
import { checkLinks } from '../links/check-links.ts'
import { visitorOf } from '../newsroom-only.ts'
import { acceptFinding, takeBack } from './accept-finding.ts'
import { codeTargets } from './code-targets.ts'

const KindSchema = z.enum(['articles', 'panels'])
const AcceptSchema = z.object({ key: z.string().min(1).max(64), reason: z.string().max(200).default('') })

export interface WordsOptions {
  payload: Payload
  /** What codes lead to: the site's address from outside. */
  publicUrl: string
  outside: Outside
}

/** `/checks/words/<articles|panels>/<id>`: the report, what is let stand, and the explicit look at every link. */
export function wordsRoutes(router: Router, { payload, publicUrl, outside }: WordsOptions): void {
  const json = express.json({ limit: '10kb' })
  const inTurn = createTurns()

  router.get('/words/:kind/:id', async (req, res) => {
    const asked = await askedFor(req, res)
    if (asked) res.json(await readReport(payload, asked.kind, asked.id))
  })

  router.post('/words/:kind/:id/accept', json, async (req, res) => {
    const asked = await askedFor(req, res)
    if (!asked) return
    const body = AcceptSchema.safeParse(req.body)
    if (!body.success) {
      res.status(400).json({ error: '理由不超过 200 字 / a reason has at most 200 characters' })
      return
    }
    const { kind, id, visitor } = asked
    const accept = () => acceptFinding(payload, { kind, id, ...body.data }, visitor)
    const done = await inTurn(documentName(kind, id), accept)
    if (done) res.json(await readReport(payload, kind, id))
    else
      res
        .status(409)
        .json({ error: '这一句刚改过，请看现在的样子 / the sentence was changed; look at it as it is now' })
  })

  router.post('/words/:kind/:id/take-back', json, async (req, res) => {
    const asked = await askedFor(req, res)
    if (!asked) return
    const { kind, id } = asked
    const document = documentName(kind, id)
    await inTurn(document, () => takeBack(payload, document, String(req.body?.key ?? '')))
    res.json(await readReport(payload, kind, id))
  })

  router.post('/words/:kind/:id/links', async (req, res) => {
    const asked = await askedFor(req, res)
    if (!asked) return
    const { kind, id, visitor } = asked
    const doc = await payload.findByID({
      collection: kind,
      id,
      depth: 0,
      draft: true,
      overrideAccess: false,
      user: visitor.user,
    })
    const targets: DocumentLink[] = await codeTargets(payload, kind, id, publicUrl)
    const { checked, left } = await checkLinks([...targets, ...documentLinks(kind, doc)], outside)
    const answer: LinksAnswer = {
      asked: checked.length,
      left,
      moved: checked.flatMap(({ link, found }) => (found.state === 'moved' ? [{ url: link.url, to: found.to }] : [])),
      findings: checked.flatMap(({ link, found }) => linkFinding(link, found) ?? []),
    }
    res.json(answer)
  })

  async function askedFor(req: Request, res: Response) {
    const visitor = await visitorOf(payload, isNewsroom, req, res)
    if (!visitor) return null
    const kind = KindSchema.safeParse(req.params.kind)
    const id = String(req.params.id)
    const exists = kind.success && (await isThere(kind.data, id))
    if (kind.success && exists) return { kind: kind.data, id, visitor }
    res.status(404).json({ error: '没有这一份 / no such document' })
    return null
  }

  async function isThere(kind: CheckedKind, id: string): Promise<boolean> {
    const doc = await payload.findByID({ collection: kind, id, depth: 0, draft: true, disableErrors: true, select: {} })
    return Boolean(doc)
  }
}
