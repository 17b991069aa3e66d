import type { FormatId } from '#contract'
import type { Lang } from '../../sheet/foot.ts'
import { langWith, type Said } from '../words/say.ts'
import { UI } from '../words/ui.ts'
import { plain } from '../words/web.tsx'

/** One poster as a picture: a file to read it by, a small one for walls, the smallest beside a line. Sizes in px. */
export interface WebPoster {
  src: string
  width: number
  height: number
  thumb: string
  thumbWidth: number
  thumbHeight: number
  mini: string
  miniWidth: number
  miniHeight: number
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
  if (!of)
    return (
      <span className="bare" lang={title.lang}>
        {plain(title)}
      </span>
    )
  return (
    <img
      src={of.thumb}
      width={of.thumbWidth}
      height={of.thumbHeight}
      alt={UI[langWith(title, lang)].posterOf(plain(title))}
      lang={title.lang}
      loading={lazy ? 'lazy' : undefined}
    />
  )
}

/** A poster to read: where it is shown small the browser takes the small file. `sizes` as in HTML. */
export function PosterPicture({ of, title, lang, sizes, lazy }: PictureProps) {
  return (
    <img
      src={of.src}
      srcSet={`${of.thumb} ${of.thumbWidth}w, ${of.src} ${of.width}w`}
      sizes={sizes}
      width={of.width}
      height={of.height}
      alt={UI[langWith(title, lang)].posterOf(plain(title))}
      lang={title.lang}
      loading={lazy ? 'lazy' : undefined}
    />
  )
}
interface PictureProps {
  of: WebPoster
  title: Said
  lang: Lang
  sizes: string
  lazy?: boolean
}

/** '1.2 MB', which no line breaks. */
export function fileSize(bytes: number): string {
  return bytes < 950_000
    ? `${Math.max(1, Math.round(bytes / 1000))}\u00a0KB`
    : `${(bytes / 1_000_000).toFixed(1)}\u00a0MB`
}
