import type { Payload, TypedUser } from 'payload'
import type { Article, Association, Edition, Media, Panel, Problem } from '#contract'
import { type PanelDraft, readPanel } from '../collections/sign-off/read-panel.ts'
import { toAssociation } from '../mapping/to-registers.ts'
import { mediaDirOf } from './export-snapshot.ts'

export interface PanelPreview {
  panel: Panel
  edition: Edition
  association: Association
  articles: Article[]
  media: Media | null
  /** Folder in which `media.file` lies. */
  mediaDir: string
}

/**
 * A panel as it would leave, from drafts, with what its poster needs beside it; see `readPanel`.
 *
 * @param user whose rights count; without one the caller has decided already that this may be read.
 */
export async function previewPanel(
  payload: Payload,
  draft: PanelDraft,
  user: TypedUser | null = null,
): Promise<{ preview: PanelPreview | null; problems: Problem[] }> {
  const { read, problems } = await readPanel(payload, draft, user === null ? {} : { user })
  if (read === null) return { preview: null, problems }
  const { panel, edition, articles, media } = read
  const association = await payload.findGlobal({ slug: 'association', depth: 0, overrideAccess: true })
  const preview = {
    panel,
    edition,
    association: toAssociation(association),
    articles: [...articles.values()],
    media: (panel.picture && media.get(panel.picture.media)) ?? null,
    mediaDir: mediaDirOf(payload),
  }
  return { preview, problems }
}
