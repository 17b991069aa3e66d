import type { Payload } from 'payload'
import type { FormatId, Problem } from '#contract'
import { NO_PLACES } from '../../collections/fields/panel-place.ts'
import type { Env } from '../../config/env.ts'
import { previewPanel } from '../../snapshot/preview-panel.ts'
import type { PreviewAnswer } from '../../views/poster-preview/answer.ts'
import type { PressRequest } from '../press.ts'
import type { Visitor } from '../session.ts'
import type { Need } from './needs.ts'
import { tidyForm } from './tidy-form.ts'

/** What an editor's form, or the dashboard, wants to see. */
export interface Asked {
  kind: 'panel' | 'article'
  /** Null before the document was saved for the first time. */
  id: string | null
  /** The form as it stands; null for what is saved. */
  data: Record<string, unknown> | null
  format: FormatId | null
  /** The month in which a panel is shown; its newest edition when left out. */
  edition?: string | undefined
  /** True when only the findings are wanted, not the picture. */
  verdictOnly: boolean
}

export type Request =
  | { ok: true; value: PressRequest; panel: PreviewAnswer['panel']; problems: Problem[] }
  | { ok: false; panel: PreviewAnswer['panel']; problems: Problem[] }

interface Input {
  payload: Payload
  env: Pick<Env, 'publicUrl'>
  asked: Asked
  /** The panel to draw; null for one that was never saved. */
  panelId: string | null
  /** Null when the house itself asks. */
  visitor: Visitor | null
  need: Need
}

/** From a form to what the press can draw; an article is shown in the panel that uses it. */
export async function toRequest({ payload, env, asked, panelId, visitor, need }: Input): Promise<Request> {
  const user = visitor?.user ?? null
  if (asked.kind === 'article' && (panelId === null || asked.id === null))
    return { ok: false, panel: null, problems: [] }
  const data = asked.data && tidyForm(payload, asked.kind === 'panel' ? 'panels' : 'articles', asked.data)
  const draft =
    asked.kind === 'panel' || asked.id === null
      ? { id: panelId, data, month: asked.edition }
      : { id: panelId, article: { id: asked.id, data: data ?? {} } }
  const { preview, problems } = await previewPanel(payload, draft, user)
  if (preview === null) return { ok: false, panel: null, problems }
  const { panel } = preview
  return {
    ok: true,
    value: { ...preview, format: need.id, distanceM: need.distanceM, publicUrl: env.publicUrl, lang: 'zh' },
    panel: { id: panel.id, title: panel.title.zh.replaceAll('|', '') },
    problems,
  }
}

/** The panel a question is about: its own, or the one edited last among those that print the article. */
export async function panelOf(payload: Payload, { kind, id }: Asked, visitor: Visitor | null): Promise<string | null> {
  if (kind === 'panel' || id === null) return kind === 'panel' ? id : null
  const { docs } = await payload.find({
    collection: 'panels',
    where: { articles: { in: [id] } },
    depth: 0,
    limit: 1,
    draft: true,
    sort: '-updatedAt',
    select: { layout: true },
    context: { [NO_PLACES]: true },
    ...(visitor ? { overrideAccess: false as const, user: visitor.user } : { overrideAccess: true as const }),
  })
  return docs[0] ? String(docs[0].id) : null
}
