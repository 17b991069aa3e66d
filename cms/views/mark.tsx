/** A gallery on two posts with three frames: the mark of the product. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 34 28" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
      <path d="M1 5.5 17 1.6 33 5.5" />
      <path d="M4 8.5h26v13H4z" />
      <path d="M8 21.5v6M26 21.5v6" />
      <path d="M7.5 12h4.6v6H7.5zM14.7 12h4.6v6h-4.6zM21.9 12h4.6v6h-4.6z" fill="currentColor" stroke="none" />
    </svg>
  )
}
