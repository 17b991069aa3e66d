import type { Lang } from '../../sheet/foot.ts'
import type { FrameProps, SharedFrame } from './web.tsx'

/** What a messenger or another site shows of a page (Open Graph); what all pages say alike stands in StandingShareTags. */
export function ShareTags({ of }: { of: FrameProps }) {
  const { card } = of
  const { publicUrl, site } = of.shared
  return (
    <>
      <meta property="og:title" content={of.title || site.name.text} />
      <meta property="og:description" content={of.description} />
      {of.path === null ? null : <meta property="og:url" content={publicUrl + of.path} />}
      {card ? (
        <>
          <meta property="og:image" content={publicUrl + card.href} />
          <meta property="og:image:width" content={String(card.width)} />
          <meta property="og:image:height" content={String(card.height)} />
          <meta property="og:image:alt" content={card.alt} />
        </>
      ) : of.shareImage ? (
        <meta property="og:image" content={publicUrl + of.shareImage} />
      ) : null}
      <meta name="twitter:card" content={card || of.shareImage ? 'summary_large_image' : 'summary'} />
    </>
  )
}

/** What it shows of every page. */
export function StandingShareTags({ of, lang }: { of: SharedFrame; lang: Lang }) {
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={of.site.name.text} />
      <meta property="og:locale" content={lang === 'zh' ? 'zh_CN' : 'en_GB'} />
    </>
  )
}

/** JSON-LD: data and no script, so that nothing runs and no policy is asked. */
export function StructuredData({ of }: { of: string | undefined }) {
  if (of === undefined) return null
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own making, and no '<' is left in it
      dangerouslySetInnerHTML={{ __html: of }}
    />
  )
}
