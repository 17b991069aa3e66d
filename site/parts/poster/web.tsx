import type { FormatId } from '#contract'
import type { Lang } from '../../sheet/foot.ts'
import type { Said } from '../words/say.ts'
import { UI } from '../words/ui.ts'
import { plain } from '../words/web.tsx'

/** One poster as a picture: a file to read it by, and a small one for walls and lists. Sizes in px. */
export interface WebPoster {
  src: string
  width: number
  height: number
  thumb: string
  thumbWidth: number
  thumbHeight: number
  /** With enough px for its smallest line; only of what hangs now. */
  sharp?: { src: string; width: number }
}
/** What a panel has to show: a picture a format, and the PDF to keep. */
export interface PanelPosters {
  formats: Partial<Record<FormatId, WebPoster>>
  pdf?: { href: string; bytes: number }
  /** The upright one as JPEG, for the albums of telephones. */
  jpeg?: { href: string; bytes: number }
}

/** The small picture of a poster, or its title where there is none. */
export function PosterThumb({ of, title, lang, lazy }: { of?: WebPoster; title: Said; lang: Lang; lazy?: boolean }) {
  if (!of) return <span className="bare">{plain(title)}</span>
  return (
    <img
      src={of.thumb}
      width={of.thumbWidth}
      height={of.thumbHeight}
      alt={UI[lang].posterOf(plain(title))}
      loading={lazy ? 'lazy' : undefined}
    />
  )
}

/** '1.2 MB', which no line breaks. */
export function fileSize(bytes: number): string {
  return bytes < 950_000
    ? `${Math.max(1, Math.round(bytes / 1000))}\u00a0KB`
    : `${(bytes / 1_000_000).toFixed(1)}\u00a0MB`
}
