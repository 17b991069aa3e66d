import type { PostingState } from '../../../workflow/posting/posting-state.ts'
import type { PostingSummary } from '../posting-lines.ts'
import { StateGlyph } from '../state-glyph.tsx'

export const STATE_WORDS: Record<PostingState, { zh: string; en: string }> = {
  proved: { zh: '贴好了', en: 'Proved' },
  posted: { zh: '要人看', en: 'To be looked at' },
  refused: { zh: '不对', en: 'Wrong' },
  fault: { zh: '有故障', en: 'Fault' },
  none: { zh: '还没有照片', en: 'No photos yet' },
}
const ORDER: readonly PostingState[] = ['proved', 'posted', 'refused', 'fault', 'none']

/** Every gallery as one mark, in the order of the codes, with the count of each kind. */
export function Standing({ summary, english }: { summary: PostingSummary; english: boolean }) {
  const { lines, counts } = summary
  const words = (state: PostingState) => (english ? STATE_WORDS[state].en : STATE_WORDS[state].zh)
  return (
    <section className="stand" aria-label={english ? 'How the galleries stand' : '各座画廊'}>
      <ul className="legend">
        {ORDER.filter((state) => counts[state] > 0).map((state) => (
          <li key={state}>
            <StateGlyph state={state} />
            {words(state)} <b>{counts[state]}</b>
          </li>
        ))}
      </ul>
      <ul className="marks">
        {lines.map(({ gallery, posting, late }) => (
          <li
            key={gallery.code}
            title={`${gallery.code} ${gallery.name}：${words(posting.state)}${late ? '，晚了' : ''}`}
          >
            <StateGlyph state={posting.state} late={late} />
            <span className="kp-sr">
              {gallery.code} {words(posting.state)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
