import type { EditionId, PanelId } from '#contract'
import type { Lang } from '../../sheet/foot.ts'
import { fileSize } from '../poster/web.tsx'
import { UI } from '../words/ui.ts'

/** A file to keep, and how large it is. */
interface Kept {
  href: string
  bytes: number
}
/** What there is to take home, by language, in ordinary and in large type. */
export type LeafletFiles = Partial<Record<Lang, { ordinary?: Kept; large?: Kept }>>
export interface Leaflets {
  panels: ReadonlyMap<PanelId, LeafletFiles>
  booklets: ReadonlyMap<EditionId, LeafletFiles>
}

/** Links to a panel's leaflets in the page's language; nothing when none could be made. */
export function TakeHome({ of, lang }: { of: LeafletFiles | undefined; lang: Lang }) {
  const files = of?.[lang]
  if (!files) return null
  const ui = UI[lang]
  return (
    <section className="keep" aria-label={ui.takeHome}>
      <b>{ui.takeHome}</b>
      {files.ordinary ? <Download of={files.ordinary} says={ui.leaflet(fileSize(files.ordinary.bytes))} /> : null}
      {files.large ? <Download of={files.large} says={ui.leafletLarge(fileSize(files.large.bytes))} /> : null}
    </section>
  )
}

/** The link to an edition's booklet. */
export function Booklet({ of, lang }: { of: LeafletFiles | undefined; lang: Lang }) {
  const file = of?.[lang]?.large
  if (!file) return null
  return (
    <p className="keep">
      <Download of={file} says={UI[lang].booklet(fileSize(file.bytes))} />
    </p>
  )
}

function Download({ of, says }: { of: Kept; says: string }) {
  return (
    <a className="more" href={of.href} type="application/pdf">
      {says}
    </a>
  )
}
