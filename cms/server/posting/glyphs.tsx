const SHAPES = {
  done: (
    <>
      <circle cx="7" cy="7" r="6.5" fill="currentColor" />
      <path d="M3.8 7.2 6.2 9.6 10.3 4.8" fill="none" stroke="var(--bg)" strokeWidth="1.6" />
    </>
  ),
  wrong: (
    <>
      <path d="M1 1h12v12H1z" fill="currentColor" />
      <path d="m4.2 4.2 5.6 5.6m0-5.6L4.2 9.8" stroke="var(--bg)" strokeWidth="1.6" />
    </>
  ),
  warning: (
    <>
      <path d="M7 1 13.5 13H.5z" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinejoin="round" />
      <path d="M7 5v4m0 1.4v1" stroke="currentColor" strokeWidth="1.4" />
    </>
  ),
  now: (
    <>
      <circle cx="7" cy="7" r="5.7" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <circle cx="7" cy="7" r="2.4" fill="currentColor" />
    </>
  ),
} as const
export type GlyphName = keyof typeof SHAPES

/** States are shape first: a tick, a cross, a triangle, a ring with a dot; colour comes second. */
export function Glyph({ name }: { name: GlyphName }) {
  return (
    <svg viewBox="0 0 14 14" width="18" height="18" aria-hidden="true">
      {SHAPES[name]}
    </svg>
  )
}

export function Camera() {
  return (
    <svg
      viewBox="0 0 16 16"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      aria-hidden="true"
    >
      <path d="M1.5 4.5h3l1.2-2h4.6l1.2 2h3v9h-13z" />
      <circle cx="8" cy="8.8" r="2.7" />
    </svg>
  )
}
