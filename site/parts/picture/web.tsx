import type { Said } from '../words/say.ts'
import { plain, Words } from '../words/web.tsx'

/** A picture made ready for the web: every width in every file kind, newest kind first. */
export interface WebPicture {
  width: number
  height: number
  /** The file for browsers that know no other, and for sharing. */
  src: string
  sources: { type: string; srcSet: string }[]
}
/** A picture with its words. */
export interface ShownPicture extends WebPicture {
  alt: Said
  caption?: Said
  credit: Said
  licence: string
}

interface Props {
  of: WebPicture
  alt: string
  /** Which widths it is shown at, as in HTML's `sizes`. */
  sizes: string
  lazy?: boolean
}

export function Picture({ of, alt, sizes, lazy }: Props) {
  return (
    <picture>
      {of.sources.map((source) => (
        <source key={source.type} type={source.type} srcSet={source.srcSet} sizes={sizes} />
      ))}
      <img
        src={of.src}
        width={of.width}
        height={of.height}
        alt={alt}
        loading={lazy ? 'lazy' : undefined}
        decoding={lazy ? 'async' : undefined}
      />
    </picture>
  )
}

/** A picture in the text with its caption and credit under it. */
export function InsetPicture({ of }: { of: ShownPicture }) {
  return (
    <figure className="inset">
      <Picture of={of} alt={plain(of.alt)} sizes="(min-width: 64em) 680px, 100vw" lazy />
      <figcaption className="s">
        {of.caption ? (
          <>
            <Words of={of.caption} />{' '}
          </>
        ) : null}
        <Words of={of.credit} />
      </figcaption>
    </figure>
  )
}
