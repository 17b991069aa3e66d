import {
  type Article,
  ArticleSchema,
  type Media,
  MediaSchema,
  type Panel,
  PanelSchema,
  type ProblemInput,
} from '#contract'
import { refIds } from '../mapping/ref.ts'
import { toSignOff } from '../mapping/to-sign-off.ts'
import type { SignOff } from '../payload-types.ts'
import { canonicalJson } from '../workflow/canonical-json.ts'
import { contentHash, type PanelContent } from '../workflow/panel-content.ts'
import { signOffChain } from '../workflow/sign-off.ts'

/** What may leave of a panel: itself, what was signed of it before, or nothing. */
export type Leaves =
  | { kind: 'as-it-is' }
  | { kind: 'as-signed'; content: { panel: Panel; articles: Article[]; media: Media[] } }
  | { kind: 'not-at-all'; voided: boolean }

/** Everything but the pictures' own records, which have no drafts: what is changed there changes under what is public. */
const wordsOf = (content: PanelContent): string => contentHash({ ...content, media: [] })

/**
 * The last gate: a panel leaves as three people signed it, whatever was saved since and whichever way it came into the
 * database. A credit line or a caption that was changed under it stays out, and the signed one goes on being shown.
 *
 * @param signOffs all decisions on this panel in this edition, oldest first
 */
export function signedContent(content: PanelContent, authors: readonly string[], signOffs: readonly SignOff[]): Leaves {
  const records = signOffs.map(toSignOff)
  const hash = contentHash(content)
  if (signOffChain({ hash, authors, records }).complete) return { kind: 'as-it-is' }
  const finals = signOffs.filter(
    ({ step, verdict, hash: of }) => step === 'final' && verdict === 'signed' && of !== hash,
  )
  for (const final of finals.toReversed()) {
    if (!signOffChain({ hash: final.hash, authors: [], records }).complete) continue
    const stored = parse(final.content)
    if (stored === null || wordsOf({ ...stored, edition: content.edition }) !== wordsOf(content)) continue
    if (contentHash({ ...stored, edition: content.edition }) !== final.hash) continue
    return { kind: 'as-signed', content: stored }
  }
  return { kind: 'not-at-all', voided: records.some(({ verdict }) => verdict === 'signed') }
}

/** A content that was signed under an older contract may not fit this one: it has to be signed again. */
function parse(stored: unknown): { panel: Panel; articles: Article[]; media: Media[] } | null {
  if (typeof stored !== 'object' || stored === null) return null
  const { panel, articles, media } = stored as Record<string, unknown>
  const parsed = {
    panel: PanelSchema.safeParse(panel),
    articles: ArticleSchema.array().safeParse(articles),
    media: MediaSchema.array().safeParse(media),
  }
  if (!parsed.panel.success || !parsed.articles.success || !parsed.media.success) return null
  return { panel: parsed.panel.data, articles: parsed.articles.data, media: parsed.media.data }
}

/** Who wrote any of these. */
export function authorsOf(docs: readonly { authors?: Parameters<typeof refIds>[0] }[]): string[] {
  return [...new Set(docs.flatMap(({ authors }) => refIds(authors)))]
}

/** What is going out: one record of each, whichever panels show it. */
export interface Leaving {
  articles: Map<string, Article>
  media: Map<string, Media>
  /** Records that a panel before went out with, 'article 7': their ids are the collection's own. */
  left: Set<string>
}

/** Notes that a panel goes out with these. */
export function goesOut({ articles, media }: Pick<PanelContent, 'articles' | 'media'>, { left }: Leaving): void {
  for (const { id } of articles) left.add(`article ${id}`)
  for (const { id } of media) left.add(`media ${id}`)
}

/** Puts what was signed in the place of what is there now; null when another panel went out with that already. */
export function takeSigned(
  { panel, articles, media }: { panel: Panel; articles: Article[]; media: Media[] },
  leaving: Leaving,
): Panel | null {
  const { left } = leaving
  if (articles.some((one) => left.has(`article ${one.id}`) && !isSame(leaving.articles.get(one.id), one))) return null
  if (media.some((one) => left.has(`media ${one.id}`) && !isSame(leaving.media.get(one.id), one))) return null
  for (const one of articles) leaving.articles.set(one.id, one)
  for (const one of media) {
    // Rights are those of today: what may no longer be shown is not shown because it was signed once.
    const { scope, validUntil, peopleShown, consent, licence } = leaving.media.get(one.id) ?? one
    const { validUntil: _, ...signed } = one
    leaving.media.set(one.id, {
      ...signed,
      ...{ scope, peopleShown, consent, licence },
      ...(validUntil === undefined ? {} : { validUntil }),
    })
  }
  return panel
}

const isSame = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b)

/** Why a panel stays out. */
export function notSigned(voided: boolean): Omit<ProblemInput, 'at' | 'hint'> {
  return voided
    ? {
        code: 'sign-off/voided',
        zh: '三审签过以后内容又改了，要重新签；签完之前不能发布、不能印',
        en: 'it was changed after it had been signed and must be signed again before it is published or printed',
      }
    : {
        code: 'sign-off/missing',
        zh: '三审还没有签完，不能发布、不能印',
        en: 'three people have not signed it yet: it is not published and not printed',
      }
}

/** Said of a panel that leaves as it was signed before. */
export const changedSince: Omit<ProblemInput, 'at' | 'hint'> = {
  code: 'sign-off/older',
  level: 'warning',
  zh: '签过以后又改了：网站和印张仍是签过的内容，重新签完才会换成新的',
  en: 'it was changed after it had been signed: what was signed goes on being shown until the new one is signed',
}
