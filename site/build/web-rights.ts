import { type Media, type Problem, problem, type Snapshot } from '#contract'

/** The pictures that public pages show, and what is kept off them for want of rights. */
export function shownMedia(snapshot: Snapshot): { media: Media[]; problems: Problem[] } {
  const begun = new Set(snapshot.editions.filter((e) => e.from <= snapshot.today).map((e) => e.id))
  const panels = snapshot.panels.filter((p) => begun.has(p.edition))
  const articles = new Set(panels.flatMap((p) => p.articles))
  const refs = [
    ...panels.flatMap((p) => p.picture?.media ?? []),
    ...snapshot.articles.filter((a) => articles.has(a.id)).flatMap((a) => a.pictures.map((ref) => ref.media)),
  ]
  const wanted = new Set(refs)
  const media: Media[] = []
  const problems: Problem[] = []
  for (const one of snapshot.media) {
    if (!wanted.has(one.id) || one.mimeType === 'application/pdf') continue
    const refusal = refused(one, snapshot.today)
    if (refusal) problems.push(refusal)
    else media.push(one)
  }
  return { media, problems }
}

/** Why a picture is kept off the web, or null when it may be shown. */
export function refused(media: Media, today: string): Problem | null {
  const at = `媒体 / ${media.originalName}`
  if (!media.scope.web)
    return problem({
      code: 'media/not-for-web',
      at,
      zh: '这张图片没有网上使用的授权，网页上不展示',
      en: 'This picture is not licensed for the web and is not shown',
      level: 'warning',
    })
  if (media.validUntil !== undefined && media.validUntil < today)
    return problem({
      code: 'media/licence-over',
      at,
      zh: `授权已于 ${media.validUntil} 到期，网页上不再展示`,
      en: `The licence ended on ${media.validUntil}; the picture is no longer shown`,
      level: 'warning',
    })
  return null
}
