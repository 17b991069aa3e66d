import type { StationState } from './stations.ts'

const ground = 'var(--theme-bg)'

/** Circle with a tick, ring with a dot, square with a cross, ring: the same shapes as on all screens. */
export function StationGlyph({ state }: { state: StationState }) {
  return (
    <svg className={`g ${state}`} viewBox="0 0 14 14" aria-hidden="true">
      {SHAPES[state]}
    </svg>
  )
}

const SHAPES: Record<StationState, React.ReactNode> = {
  done: (
    <>
      <circle cx="7" cy="7" r="6.5" fill="currentColor" />
      <path d="M3.8 7.2 6.2 9.6 10.3 4.8" fill="none" stroke={ground} strokeWidth="1.6" />
    </>
  ),
  now: (
    <>
      <circle cx="7" cy="7" r="5.7" fill={ground} stroke="currentColor" strokeWidth="1.5" />
      <circle cx="7" cy="7" r="2.4" fill="currentColor" />
    </>
  ),
  wrong: (
    <>
      <path d="M.5.5h13v13H.5z" fill="currentColor" />
      <path d="m4 4 6 6m0-6-6 6" stroke={ground} strokeWidth="1.6" />
    </>
  ),
  todo: <circle cx="7" cy="7" r="5.7" fill={ground} stroke="currentColor" strokeWidth="1.2" />,
}
