import { fileSize, PosterPicture } from '../../parts/poster/web.tsx'
import { PosterZoom } from '../../parts/poster-zoom/web.tsx'
import { UI } from '../../parts/words/ui.ts'
import type { PanelProps } from './props.ts'

/** The poster beside the text, unless it stands above it already, with the ways to see it large and to keep it. */
export function PosterAside({ frame, title, poster, pdf, keptPicture, picture }: PanelProps) {
  const ui = UI[frame.lang]
  if (!poster) return null
  return (
    <div className="pst">
      {picture ? (
        <a href="#poster">
          <PosterPicture of={poster} title={title} lang={frame.lang} sizes="(min-width: 64em) 26rem, 7.5rem" lazy />
        </a>
      ) : null}
      <p>
        <a className="more" href="#poster">
          {ui.enlarge}
        </a>
        {keptPicture ? (
          <a className="more" href={keptPicture.href} download={keptPicture.name} type="image/jpeg">
            {ui.keepPicture(fileSize(keptPicture.bytes))}
          </a>
        ) : null}
        {pdf ? (
          <a className="more" href={pdf.href} type="application/pdf">
            {ui.keepPdf(fileSize(pdf.bytes))}
          </a>
        ) : null}
      </p>
    </div>
  )
}

/** The poster over the page. */
export function PosterLarge({ frame, title, poster }: PanelProps) {
  if (!poster) return null
  const { lang } = frame
  return <PosterZoom id="poster" title={title} poster={poster} lang={lang} text="sameText" back="#main" />
}
