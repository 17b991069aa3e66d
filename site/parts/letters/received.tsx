import type { Lang } from '../../sheet/foot.ts'
import { About, type LetterShown } from './form.tsx'
import { LETTER_WORDS } from './words.ts'

/** A letter that arrived. */
export interface ReceivedShown extends Pick<LetterShown, 'kind' | 'lang' | 'gallery' | 'panel'> {
  reference: string
}

/** Says that a letter arrived, with its number and what becomes of it. */
export function Received({ of }: { of: ReceivedShown }) {
  const { kind, lang, reference } = of
  const words = LETTER_WORDS[lang]
  const base = lang === 'en' ? '/en' : ''
  return (
    <div className="w letter">
      <h1>{words.arrived}</h1>
      <About of={of} />
      <p className="ref" role="status">
        {words.reference} <b className="num">{reference}</b>
      </p>
      <p>{kind === 'report' ? words.reportNext : words.askNext}</p>
      <p className="btns">
        <a className="btn" href={backOf(of, lang)}>
          {words.back}
        </a>
        {kind === 'ask' ? (
          <a className="btn o" href={`${base}/questions/`}>
            {words.answered}
          </a>
        ) : null}
      </p>
    </div>
  )
}

/** A panel or a gallery may have no page in English: the Chinese one is always there. */
function backOf({ gallery, panel }: ReceivedShown, lang: Lang): string {
  if (panel) return `/panels/${panel.slug}/`
  if (gallery) return `/galleries/${gallery.code.toLowerCase()}/`
  return lang === 'en' ? '/en/' : '/'
}
