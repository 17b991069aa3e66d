import { FOLD_STEP, sayFolded } from '../../workflow/counts/fold.ts'
import { shortName } from '../coverage/short-name.ts'
import type { CountsDesk } from './read-edition-counts.ts'
import type { CountsWords } from './words.ts'

const SHOWN = 10

/** The galleries whose sheets were looked at most, as bars. */
export function TopGalleries({ desk, kind, words }: { desk: CountsDesk; kind: 'scans' | 'reads'; words: CountsWords }) {
  const named = new Map(desk.galleries.map((one) => [one.code, one]))
  const top = desk.counts.galleries
    .filter((one) => one[kind] >= FOLD_STEP)
    .sort((a, b) => b[kind] - a[kind] || a.gallery.localeCompare(b.gallery))
    .slice(0, SHOWN)
  const most = Math.max(1, ...top.map((one) => one[kind]))
  return (
    <section>
      <h2>{words.top}</h2>
      {top.length === 0 ? <p className="ink2">{words.topNone}</p> : null}
      <ol className="top">
        {top.map((one) => {
          const gallery = named.get(one.gallery)
          return (
            <li key={one.gallery}>
              <span className="of">
                <b>{gallery ? shortName(gallery) : one.gallery}</b>
                <small>
                  {one.gallery} {gallery?.town}
                </small>
              </span>
              <span className="bar" style={{ inlineSize: `${(one[kind] / most) * 100}%` }} />
              <b className="number">{sayFolded(one[kind])}</b>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
