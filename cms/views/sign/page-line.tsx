import { Link } from '@payloadcms/ui'
import type { PreviewState } from '../editions/preview-state.ts'

interface PageLineProps {
  /** The edition's preview that was built last; null before the first. */
  built: PreviewState['built']
  edition: string
  no: number
  /** When something that is signed was changed last. */
  changedAt: string
  english: boolean
}

/** The way to the panel's page as the site will show it, and whether it is of now. */
export function PageLine({ built, edition, no, changedAt, english }: PageLineProps) {
  const month = (
    <Link className="kp-link" href={`/admin?edition=${edition}#release`}>
      {english ? 'preview the edition' : '去“本月”预览整期'}
    </Link>
  )
  if (built === null)
    return (
      <p className="ink3 s12">
        {english ? 'To see it on the site as it will be: ' : '想看网站上的这一页：'}
        {month}
      </p>
    )
  const isOld = Date.parse(built.builtAt) < Date.parse(changedAt)
  return (
    <p className="s12">
      <a className="kp-link" href={`${built.href}panels/${edition}-${no}/`} target="_blank" rel="noreferrer">
        {english ? 'Its page on the site' : '看网站上的这一页'}
      </a>
      {isOld ? (
        <span className="amber">
          {english ? ' It was built before the last change: ' : '　这份预览早于最后一次修改，要看新的：'}
          {month}
        </span>
      ) : null}
    </p>
  )
}
