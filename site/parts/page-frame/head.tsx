import type { Lang } from '../../sheet/foot.ts'
import { hreflangs } from '../words/hreflangs.ts'
import { UI } from '../words/ui.ts'
import { ShareTags, StandingShareTags, StructuredData } from './for-machines.tsx'
import { HeadPlace, standing } from './standing.tsx'
import type { FrameProps, SharedFrame } from './web.tsx'

/** What is a page's own in its head; what all have alike comes in its place (standingHead). */
export function Head({ of }: { of: FrameProps }) {
  const { publicUrl, site } = of.shared
  const title = of.title ? UI[of.lang].brand(site.name.text, of.title) : site.name.text
  return (
    <head>
      <meta charSet="utf-8" />
      <title>{title}</title>
      <meta name="description" content={of.description} />
      {of.path === null ? null : <link rel="canonical" href={publicUrl + of.path} />}
      {hreflangs(of.alternates).map(([code, href]) => (
        <link key={code} rel="alternate" hrefLang={code} href={publicUrl + href} />
      ))}
      <ShareTags of={of} />
      <HeadPlace />
      <StructuredData of={of.structured} />
    </head>
  )
}

/** What every page of a month and a language has in its head: its colours, and the files it loads. */
export function standingHead({ shared, lang, inline }: FrameProps): string {
  return standing(shared, ['head', lang, inline], () => (
    <StandingHead of={shared} lang={lang} inline={inline === true} />
  ))
}

function StandingHead({ of, lang, inline }: { of: SharedFrame; lang: Lang; inline: boolean }) {
  const { files, themeColour, feeds } = of
  return (
    <>
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <StandingShareTags of={of} lang={lang} />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content={themeColour.light} />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content={themeColour.dark} />
      {feeds.map(({ type, title: name, href }) => (
        <link key={href} rel="alternate" type={type} title={name} href={href} />
      ))}
      <link rel="icon" href={files.icon} type="image/svg+xml" />
      <link rel="apple-touch-icon" href={files.touchIcon} />
      <link rel="manifest" href={files.manifest} />
      {inline ? <script data-inline={files.early} /> : <script src={files.early} />}
      {files.styles.map((href) =>
        inline ? <style key={href} data-inline={href} /> : <link key={href} rel="stylesheet" href={href} />,
      )}
      <link rel="stylesheet" href={files.print} media="print" />
      <script src={files.script} defer />
    </>
  )
}
