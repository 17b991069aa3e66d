'use client'

/** Opens the browser's own print dialogue. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button type="button" className="kp-act quiet no-print" onClick={() => window.print()}>
      {label}
    </button>
  )
}
