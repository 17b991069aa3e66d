import { LETTER_WORDS } from '../../parts/letters/words.ts'
import { PageFrame } from '../../parts/page-frame/web.tsx'
import type { LetterProps } from './props.ts'

/**
 * Where residents write. The server puts the form here, filled in by the address; where only files are served the page
 * says how else to reach the association.
 */
export function LetterPage({ frame, kind, host, telephone, email }: LetterProps) {
  const words = LETTER_WORDS[frame.lang]
  return (
    <PageFrame of={frame}>
      <div id="letter">
        <section className="w letter" aria-labelledby="letter-title">
          <h1 id="letter-title">{kind === 'report' ? words.report : words.ask}</h1>
          <p>
            {words.withoutServer}
            {frame.lang === 'en' ? ' ' : null}
            {words.callHost(host)}
          </p>
          {telephone ? (
            <p>
              {words.telephone} <a href={`tel:${telephone.replace(/[^\d+]/g, '')}`}>{telephone}</a>
            </p>
          ) : null}
          {email ? (
            <p>
              {words.email} <a href={`mailto:${email}`}>{email}</a>
            </p>
          ) : null}
        </section>
      </div>
    </PageFrame>
  )
}
