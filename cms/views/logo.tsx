import { Mark } from './mark.tsx'
import './theme.css'

/** On the sign-in page. */
export function Logo() {
  return (
    <span className="kp-logo">
      <Mark />
      <b>科普画廊</b>
    </span>
  )
}

/** In front of the breadcrumbs. */
export function Icon() {
  return <Mark className="kp-icon" />
}
