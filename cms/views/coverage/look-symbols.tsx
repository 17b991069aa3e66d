import type { Look } from '../../workflow/coverage/shown-cell.ts'

/** Every shape once; the 1,700 cells only point here. Shape first, colour second; what is right is quiet and small. */
export function LookSymbols() {
  return (
    <svg className="kp-symbols" aria-hidden="true">
      {Object.entries(SHAPES).map(([look, shape]) => (
        <symbol key={look} id={`look-${look}`} viewBox="0 0 14 14">
          {shape}
        </symbol>
      ))}
    </svg>
  )
}

export function LookGlyph({ look }: { look: Look }) {
  return (
    <svg className={`look ${look}`} aria-hidden="true">
      <use href={`#look-${look}`} />
    </svg>
  )
}

const ground = 'var(--theme-bg)'
const SHAPES: Record<Look, React.ReactNode> = {
  late: (
    <>
      <path d="M.5.5h13v13H.5z" fill="currentColor" />
      <path d="m4 4 6 6m0-6-6 6" stroke={ground} strokeWidth="1.8" />
    </>
  ),
  trouble: (
    <>
      <path d="M7 1.2 13.3 13H.7z" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
      <path d="M7 5.2v4m0 1.3v1" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
  proved: <path d="M4.5 4.5h5v5h-5z" fill="currentColor" />,
  'proved-late': (
    <>
      <path d="M3.5 3.5h7v7h-7z" fill="none" stroke="currentColor" />
      <path d="M3.5 3.5v7h7z" fill="currentColor" />
    </>
  ),
  posted: (
    <>
      <circle cx="7" cy="7" r="5.2" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <circle cx="7" cy="7" r="2.2" fill="currentColor" />
    </>
  ),
  printed: (
    <>
      <circle cx="7" cy="7" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.2" />
      <path d="M2.4 7a4.6 4.6 0 0 0 9.2 0z" fill="currentColor" />
    </>
  ),
  packaged: (
    <>
      <path d="M3 3h8v8H3z" fill="none" stroke="currentColor" strokeWidth="1.2" />
      <path d="M3 6h8" stroke="currentColor" strokeWidth="1.2" />
    </>
  ),
  signed: (
    <>
      <circle cx="7" cy="7" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.2" />
      <path d="m5 7.1 1.5 1.5L9 5.6" fill="none" stroke="currentColor" strokeWidth="1.2" />
    </>
  ),
  planned: <circle cx="7" cy="7" r="4.2" fill="none" stroke="currentColor" />,
  repair: <path d="M2 7h10" stroke="currentColor" strokeWidth="1.4" />,
  retired: <path d="m3.5 10.5 7-7" stroke="currentColor" strokeWidth="1.2" />,
  absent: <circle cx="7" cy="7" r="1" fill="currentColor" />,
}
