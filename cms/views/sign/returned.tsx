import { Link } from '@payloadcms/ui'
import { RETURN_WORDS } from '../../workflow/sign-off.ts'
import type { DeskLine } from './read-desk.ts'

/** Why it was given back, in the reader's words, with the way to where it is mended; nothing while it was not. */
export function Returned({ line, english }: { line: DeskLine; english: boolean }) {
  const { chain, decisions } = line.sign
  const back = decisions.find((one) => one === chain.returned)
  if (back === undefined) return null
  const kind = back.reason === null ? null : RETURN_WORDS[back.reason]
  return (
    <section className="kp-returned">
      <p className="red b">
        {english ? `${back.byName} gave it back` : `${back.byName}退回`}
        {kind === null ? '' : english ? `: ${kind.en}` : `：${kind.zh}`}
      </p>
      <p className="words">{back.note}</p>
      <Link className="kp-link" href={`/admin/collections/panels/${line.panel}`}>
        {english ? 'Mend it' : '去改'}
      </Link>
    </section>
  )
}
