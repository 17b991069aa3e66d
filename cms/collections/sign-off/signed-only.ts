import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { type Problem, problem } from '#contract'
import { type Ref, refIds } from '../../mapping/ref.ts'
import type { Article, Edition, Panel } from '../../payload-types.ts'
import { cityMoment } from '../../workflow/city-time.ts'
import { STEP_NAMES } from '../../workflow/sign-off.ts'
import { panelsWith } from './drafts-of.ts'
import { NotSigned } from './not-signed.ts'
import type { PanelDraft } from './read-panel.ts'
import { type SignOffState, signOffState } from './sign-off-state.ts'

/** Nothing is published that three people have not signed as it is now, whichever way it comes. */
export const signedPanelOnly: CollectionBeforeChangeHook<Panel> = async ({ data, originalDoc, req }) => {
  if (data._status !== 'published') return data
  const id = originalDoc?.id
  // One that was never saved can have been read by nobody.
  const draft: PanelDraft = { id: id === undefined ? null : String(id), data: { ...originalDoc, ...data } }
  stop(await unsignedProblems(req, [draft]), req)
  return data
}

export const signedArticleOnly: CollectionBeforeChangeHook<Article> = async ({ data, originalDoc, req }) => {
  if (data._status !== 'published') return data
  const id = originalDoc === undefined ? '' : String(originalDoc.id)
  const article = { id, data: { ...originalDoc, ...data } }
  const panels = await panelsWith(req, id)
  const inWork: Problem[][] = []
  const open: Problem[][] = []
  // One after the other: a transaction of MongoDB takes one question at a time.
  for (const panel of panels.all) inWork.push(await unsignedProblems(req, [{ id: panel, article }]))
  for (const panel of panels.published)
    open.push(await unsignedProblems(req, [{ id: panel, article, published: true }]))
  // A panel that is being prepared may use it too; what is public already must stay signed.
  const isSigned = [...inWork, ...open].some((problems) => problems.length === 0)
  const problems = (isSigned ? open : inWork).flat()
  stop(panels.all.length === 0 ? [alone(String(data.displayTitle ?? ''))] : problems, req)
  return data
}

export const signedEditionOnly: CollectionBeforeChangeHook<Edition> = async ({ data, originalDoc, req }) => {
  if (data._status !== 'published') return data
  const laid: Partial<Edition> = { ...originalDoc, ...data }
  const edition = { id: String(originalDoc?.id ?? ''), data: laid as Record<string, unknown> }
  const drafts = refIds(laid.panels as Ref[]).map(
    (panel): PanelDraft => ({ id: panel, edition, month: laid.month ?? undefined }),
  )
  stop(await unsignedProblems(req, drafts), req)
  return data
}

/** Why panels may not be published as they are now; empty when all of them are signed. */
export async function unsignedProblems(req: PayloadRequest, drafts: readonly PanelDraft[]): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const draft of drafts) {
    const { state, problems: none } = await signOffState(req, draft)
    if (state === null) problems.push(...none)
    else if (!state.chain.complete) problems.push(await unsigned(req, state))
  }
  return problems
}

async function unsigned(req: PayloadRequest, { at, chain, content, changed }: SignOffState): Promise<Problem> {
  const next = STEP_NAMES[chain.next ?? 'first']
  const hint = `/admin/sign/${content.edition.id}/${content.panel.no}`
  if (chain.voided.length > 0 && chain.signed.length === 0) {
    const who = await nameOf(req, changed.by)
    return problem({
      code: 'sign-off/voided',
      at,
      hint,
      zh: `签过以后内容又改了（${who}，${cityMoment(changed.at)}），审签作废，要从${next.zh}起重新签`,
      en: `it was changed after it had been signed (${who}, ${cityMoment(changed.at)}): signing begins anew with the ${next.en}`,
    })
  }
  return problem({
    code: 'sign-off/missing',
    at,
    hint,
    zh: `还没有签完：等${next.zh}`,
    en: `not signed yet: the ${next.en} is waited for`,
  })
}

async function nameOf(req: PayloadRequest, id: string | null): Promise<string> {
  if (id === null) return '—'
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return user?.name || user?.email || '—'
}

function alone(title: string): Problem {
  return problem({
    code: 'sign-off/alone',
    at: `稿件《${title}》`,
    zh: '稿件还不在任何画面里，没有人审过，不能单独发布；它随画面一起发布',
    en: 'the article is in no panel and was signed by nobody; it is published with its panel',
  })
}

function stop(problems: readonly Problem[], req: PayloadRequest): void {
  if (problems.length > 0) throw new NotSigned(problems, req)
}
