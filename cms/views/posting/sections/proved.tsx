import { cityMoment } from '../../../workflow/city-time.ts'
import type { PostingSummary } from '../posting-lines.ts'

/** What hangs, with its two photos: quiet, and shut until somebody asks. */
export function Proved({ summary, english }: { summary: PostingSummary; english: boolean }) {
  const proved = summary.lines.filter(({ posting }) => posting.state === 'proved')
  if (proved.length === 0) return null
  return (
    <details className="proved">
      <summary>{english ? `${proved.length} galleries are proved` : `贴好的 ${proved.length} 座`}</summary>
      <ul>
        {proved.map(({ gallery, posting: { near, far } }) => (
          <li key={gallery.code} id={gallery.code}>
            {[near, far].map((photo) =>
              photo ? (
                <a key={photo.kind} href={`/posting/photos/${photo.id}.jpg`} target="_blank" rel="noreferrer">
                  <img
                    src={`/posting/photos/${photo.id}.small.jpg`}
                    alt={`${gallery.code} ${photo.kind}`}
                    loading="lazy"
                  />
                </a>
              ) : null,
            )}
            <p>
              <b>{gallery.code}</b>
              <br />
              <span className="ink3 s12">{cityMoment(near?.takenAt ?? near?.at ?? '1970-01-01')}</span>
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
