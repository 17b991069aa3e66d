import type { GalleryCode } from '#contract'
import { FOLD_STEP, sayFolded } from '../../workflow/counts/fold.ts'
import { shortName } from '../coverage/short-name.ts'
import type { CountsDesk } from './read-edition-counts.ts'
import type { CountsWords } from './words.ts'

const COLUMN = 10
const ROW = 30
/** From here on a shade darker. */
const SHADES = [FOLD_STEP, 10, 25, 50, 100]

interface HeatProps {
  desk: CountsDesk
  kind: 'scans' | 'reads'
  words: CountsWords
}

/** A row a panel, a column a gallery, as dark as there were many. */
export function Heat({ desk, kind, words }: HeatProps) {
  const { galleries, panels, counts } = desk
  const cells = new Map(
    counts.galleries.flatMap(({ gallery, panels: own }) => own.map((one) => [`${gallery} ${one.no}`, one[kind]])),
  )
  const of = (code: string, no: number) => cells.get(`${code as GalleryCode} ${no}`) ?? 0
  const width = Math.max(1, galleries.length) * COLUMN
  return (
    <section>
      <h2>
        {words.heat}
        <small>{words.heatNote}</small>
      </h2>
      <div className="heat">
        {panels.map(({ no, title }) => {
          const sum = sayFolded(counts.panels.find((one) => one.no === no)?.[kind] ?? 0)
          const label = `${words.panel(no)} ${title}`
          return (
            <div key={no} className="row">
              <p>
                <span>{label}</span> <b>{sum}</b>
              </p>
              <svg viewBox={`0 0 ${width} ${ROW}`} preserveAspectRatio="none" role="img" aria-label={`${label} ${sum}`}>
                {galleries.map((gallery, i) => {
                  const count = of(gallery.code, no)
                  return (
                    <rect
                      key={gallery.code}
                      className={`l${shadeOf(count)}`}
                      x={i * COLUMN + 1}
                      width={COLUMN - 2}
                      height={ROW}
                    >
                      <title>
                        {words.cell(`${gallery.code} ${shortName(gallery)}`, words.kind[kind], sayFolded(count))}
                      </title>
                    </rect>
                  )
                })}
              </svg>
            </div>
          )
        })}
        <Towns desk={desk} />
      </div>
      <ul className="shades" aria-hidden="true">
        <li>
          <i className="l0" />
          {sayFolded(0)}
        </li>
        {SHADES.map((from, i) => (
          <li key={from}>
            <i className={`l${i + 1}`} />
            {from}+
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Names of the towns under their columns, each as wide as they are. */
function Towns({ desk: { galleries, towns } }: { desk: CountsDesk }) {
  const lengths = towns
    .map((town) => ({ town, galleries: galleries.filter((one) => one.town === town).length }))
    .filter((one) => one.galleries > 0)
  return (
    <div className="row towns" aria-hidden="true">
      <p />
      <div>
        {lengths.map(({ town, galleries: length }) => (
          <span key={town} style={{ flexGrow: length }} title={town}>
            {town}
          </span>
        ))}
      </div>
    </div>
  )
}

const shadeOf = (count: number): number => SHADES.filter((from) => count >= from).length
