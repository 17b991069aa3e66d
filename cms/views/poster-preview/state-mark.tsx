/** State marks: shape first, colour second: tick in a circle, cross in a square, triangle, ring. */
export function StateMark({ state }: { state: 'ok' | 'warning' | 'block' | 'wait' }) {
  return (
    <svg viewBox="0 0 14 14" aria-hidden="true" fill="none">
      {state === 'ok' ? (
        <>
          <circle cx="7" cy="7" r="6.5" fill="var(--theme-elevation-800)" />
          <path d="M3.8 7.2 6.2 9.6 10.3 4.8" stroke="var(--theme-elevation-0)" strokeWidth="1.6" />
        </>
      ) : null}
      {state === 'block' ? (
        <>
          <path d="M1 1h12v12H1z" fill="var(--kp-red)" />
          <path d="M4 4l6 6M10 4l-6 6" stroke="var(--theme-elevation-0)" strokeWidth="1.8" />
        </>
      ) : null}
      {state === 'warning' ? (
        <>
          <path d="M7 1 13.4 13H.6z" stroke="var(--kp-amber)" strokeWidth="1.5" />
          <path d="M7 5v4M7 10.4v1.2" stroke="var(--kp-amber)" strokeWidth="1.6" />
        </>
      ) : null}
      {state === 'wait' ? <circle cx="7" cy="7" r="5.5" stroke="var(--theme-elevation-500)" strokeWidth="1.4" /> : null}
    </svg>
  )
}
