import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { cityMoment } from '../../../workflow/city-time.ts'
import { toSize } from '../to-size.ts'

const SHOWN = 8

/** What was taken over last, each with its original. */
export async function RecentFiles({ req, english }: { req: PayloadRequest; english: boolean }) {
  const { docs } = await req.payload.find({
    collection: 'intake-files',
    sort: '-createdAt',
    limit: SHOWN,
    pagination: false,
    depth: 1,
    overrideAccess: false,
    user: req.user,
  })
  if (docs.length === 0) return null
  return (
    <section className="kp-recent" aria-label={english ? 'Taken over before' : '以前收进来的'}>
      <h2>
        {english ? 'Taken over before' : '以前收进来的'}
        <small>
          <Link className="kp-link" href="/admin/collections/intake-files">
            {english ? 'all' : '全部'}
          </Link>
        </small>
      </h2>
      <ul>
        {docs.map(({ id, originalName, bytes, by, createdAt, articles }) => (
          <li key={id}>
            <span className="s12 ink3">{cityMoment(createdAt)}</span>
            <a className="kp-link" href={`/intake/originals/${id}`} download>
              {originalName}
            </a>
            <span className="ink2">
              {(articles ?? []).map((one) =>
                typeof one === 'object' ? (
                  <Link key={one.id} href={`/admin/collections/articles/${one.id}`}>
                    {one.displayTitle}
                  </Link>
                ) : null,
              )}
            </span>
            <span className="s12 ink3">
              {toSize(bytes)}　{by}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
