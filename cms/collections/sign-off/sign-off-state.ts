import type { PayloadRequest, Where } from 'payload'
import { type Problem, problem } from '#contract'
import { type Decision, toDecision } from '../../mapping/to-sign-off.ts'
import { contentHash, type PanelContent, panelContent } from '../../workflow/panel-content.ts'
import { type SignOffChain, type SignOffInput, signOffChain } from '../../workflow/sign-off.ts'
import { type PanelDraft, type ReadPanel, readPanel } from './read-panel.ts'

export interface SignOffState {
  /** '2026-11 / 第 2 版' */
  at: string
  content: PanelContent
  input: SignOffInput
  chain: SignOffChain
  /** The input's records, with what people read of them. */
  decisions: Decision[]
  /** What is missing in the content itself. */
  problems: Problem[]
  changed: ReadPanel['changed']
  written: ReadPanel['written']
}

/** How far a panel of an edition is signed, as its drafts are now; null with the reason when there is none to sign. */
export async function signOffState(
  req: PayloadRequest,
  draft: PanelDraft,
): Promise<{ state: SignOffState | null; problems: Problem[] }> {
  const { read, problems } = await readPanel(req.payload, draft, { req })
  if (read === null) return { state: null, problems }
  const { panel, edition, inEdition } = read
  if (!inEdition) return { state: null, problems: [notInEdition(panel.title.zh)] }
  const content = panelContent(panel, edition, read)
  const decisions = await readSignOffs(req, { panel: { equals: panel.id }, edition: { equals: edition.id } })
  const input = { hash: contentHash(content), authors: read.authors, records: decisions }
  const at = `${edition.id} / 第 ${panel.no} 版`
  const { changed, written } = read
  return {
    state: { at, content, input, chain: signOffChain(input), decisions, problems, changed, written },
    problems: [],
  }
}

/** All of a record but the content it keeps. */
const SHOWN = {
  step: true,
  verdict: true,
  hash: true,
  by: true,
  byName: true,
  at: true,
  authors: true,
  note: true,
  reason: true,
} as const

/** Decisions, oldest first. */
async function readSignOffs(req: Pick<PayloadRequest, 'payload'>, where: Where): Promise<Decision[]> {
  const { docs } = await req.payload.find({
    collection: 'sign-offs',
    where,
    pagination: false,
    depth: 0,
    sort: ['createdAt', 'id'],
    select: SHOWN,
    overrideAccess: true,
    ...('transactionID' in req ? { req: req as PayloadRequest } : {}),
  })
  return docs.map(toDecision)
}

function notInEdition(title: string): Problem {
  return problem({
    code: 'sign-off/no-edition',
    at: `画面《${title}》`,
    zh: '这个画面还不在任何一期里，不能审签；请先把它放进一期',
    en: 'the panel is in no edition yet and cannot be signed; put it into one first',
    hint: '/admin/collections/editions',
  })
}
