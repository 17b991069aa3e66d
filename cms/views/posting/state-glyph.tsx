import type { PostingState } from '../../workflow/posting/posting-state.ts'

/** Filled circle with a tick, ring with a dot, square with a cross, triangle, ring: shape first, colour second. */
export function StateGlyph({ state, late = false }: { state: PostingState; late?: boolean }) {
  return (
    <svg className={`g ${state}${late ? ' late' : ''}`} viewBox="0 0 14 14" aria-hidden="true">
      {SHAPES[state]}
    </svg>
  )
}

const ground = 'var(--theme-bg)'
const SHAPES: Record<PostingState, React.ReactNode> = {
  proved: (
    <>
      <circle cx="7" cy="7" r="6.5" fill="currentColor" />
      <path d="M3.8 7.2 6.2 9.6 10.3 4.8" fill="none" stroke={ground} strokeWidth="1.6" />
    </>
  ),
  posted: (
    <>
      <circle cx="7" cy="7" r="5.7" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <circle cx="7" cy="7" r="2.4" fill="currentColor" />
    </>
  ),
  refused: (
    <>
      <path d="M.5.5h13v13H.5z" fill="currentColor" />
      <path d="m4 4 6 6m0-6-6 6" stroke={ground} strokeWidth="1.6" />
    </>
  ),
  fault: (
    <>
      <path d="M7 1.2 13.3 13H.7z" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinejoin="round" />
      <path d="M7 5.2v4m0 1.3v1" stroke="currentColor" strokeWidth="1.4" />
    </>
  ),
  none: <circle cx="7" cy="7" r="5.7" fill="none" stroke="currentColor" strokeWidth="1.2" />,
}
