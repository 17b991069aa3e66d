import type { Link, Said } from '../parts/words/say.ts'
import { InChinese, Title, to } from '../parts/words/web.tsx'
import type { Lang } from '../sheet/foot.ts'

interface Beside {
  says: string
  title: Said
  link: Link
}

/** The way to what stands before and after. */
export function PrevNext({
  lang,
  previous,
  next,
}: {
  lang: Lang
  previous?: Beside | undefined
  next?: Beside | undefined
}) {
  if (!previous && !next) return null
  return (
    <div className="prevnext">
      {previous ? <Way of={previous} lang={lang} className="prev" /> : null}
      {next ? <Way of={next} lang={lang} className="next" /> : null}
    </div>
  )
}

function Way({ of, lang, className }: { of: Beside; lang: Lang; className: string }) {
  return (
    <a {...to(of.link)} className={className}>
      <span className="s">{of.says}</span>
      <b>
        <Title of={of.title} />
        <InChinese link={of.link} lang={lang} />
      </b>
    </a>
  )
}
