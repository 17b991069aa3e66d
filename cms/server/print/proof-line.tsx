import type { PackingState } from '../packages/packing.ts'
import { type Lang, say } from './words.ts'

/** The way to the marked proof of an edition, for people who only look. */
export function ProofLine({ edition, lang, packing }: { edition: string; lang: Lang; packing: PackingState | null }) {
  const own = packing?.running && packing.kind === 'proof' && packing.edition === edition ? packing : null
  if (own) {
    const { done = 0, total = 0 } = own.progress.proof ?? {}
    return (
      <p className="proofline" role="status">
        {total === 0
          ? say(lang, '正在做样稿…', 'Making the proof…')
          : say(lang, `正在做样稿 ${done} / ${total} 页…`, `Making the proof, ${done} of ${total} pages…`)}
      </p>
    )
  }
  return (
    <p className="proofline">
      <a href={`/print/${edition}/proof.pdf`}>{say(lang, '整期样稿（PDF）', 'Proof of the edition (PDF)')}</a>
      <span className="ink3">
        {say(lang, '　每块画面一页，有“样稿”印记，只供审看', ' one page a panel and format, marked, to look at only')}
      </span>
    </p>
  )
}
