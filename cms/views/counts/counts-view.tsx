import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { toActor } from '../../access/actor.ts'
import { isNewsroom } from '../../access/rights.ts'
import { cityDay } from '../../workflow/city-time.ts'
import { FOLD_STEP, sayFolded } from '../../workflow/counts/fold.ts'
import { AddressFilter } from '../address-filter.tsx'
import { InAdmin } from '../in-admin.tsx'
import { toTitle } from '../month/month-head.tsx'
import { DayBars } from './day-bars.tsx'
import { type AskedCounts, hrefOf, parseAsked } from './filters.ts'
import { GalleryTable } from './gallery-table.tsx'
import { Heat } from './heat.tsx'
import { type CountsDesk, readEditionCounts } from './read-edition-counts.ts'
import { TopGalleries } from './top-galleries.tsx'
import { countsWords } from './words.ts'
import './counts.css'

/** `/admin/counts`: 扫码与阅读, what residents looked at in one edition, nobody singled out. */
export async function CountsView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  // Counts have no readers of their own: who sees the newsroom's screens sees them folded.
  if (!req.user || !isNewsroom(toActor(req.user))) return null
  const english = req.i18n.language === 'en'
  const words = countsWords(english)
  const asked = parseAsked(props.searchParams)
  const desk = await readEditionCounts({ payload: req.payload, user: req.user }, { ...asked, today: cityDay() })
  return (
    <InAdmin {...props}>
      <div className="kp kp-counts">
        {desk === null || !desk.counting ? (
          <>
            <p className="eyebrow">{words.name}</p>
            <h1 className="title">{words.empty}</h1>
            <p className="ink2">{desk === null ? words.noEdition : words.emptyMore}</p>
          </>
        ) : (
          <Counted desk={desk} asked={asked} english={english} />
        )}
      </div>
    </InAdmin>
  )
}

function Counted({ desk, asked, english }: { desk: CountsDesk; asked: AskedCounts; english: boolean }) {
  const words = countsWords(english)
  const { counts, edition, town, towns } = desk
  const file = `/counts-desk/${edition.month}`
  const question = town === '' ? '' : `?${new URLSearchParams({ town })}`
  const month = [toTitle(edition.month, english), town].filter(Boolean).join(english ? ', ' : ' ')
  const isNothing = counts.scans < FOLD_STEP && counts.reads < FOLD_STEP
  return (
    <>
      <header>
        <p className="eyebrow">{words.name}</p>
        <h1 className="title">
          {isNothing ? words.none(month) : words.finding(month, sayFolded(counts.scans), sayFolded(counts.reads))}
        </h1>
        <div className="lead">
          <AddressFilter
            key={hrefOf(asked)}
            path="/admin/counts"
            kept={{ name: 'kind', value: asked.kind }}
            show={words.show}
            choices={[
              {
                ...{ name: 'edition', label: words.edition, chosen: edition.month },
                options: desk.editions.map(({ month, theme }) => ({ value: month, text: `${month}　${theme}` })),
              },
              {
                ...{ name: 'town', label: words.town, chosen: town },
                options: [{ value: '', text: words.all }, ...towns.map((one) => ({ value: one, text: one }))],
              },
            ]}
          />
          <nav className="kinds" aria-label={words.name}>
            {(['scans', 'reads'] as const).map((kind) => (
              <Link
                key={kind}
                href={hrefOf({ edition: edition.month, town, kind })}
                aria-current={asked.kind === kind ? 'page' : undefined}
              >
                {words.kind[kind]}
              </Link>
            ))}
          </nav>
          <p className="acts">
            <a className="kp-link" href={`${file}.xlsx${question}`}>
              {words.download}
            </a>
            <a className="kp-link" href={`${file}.csv${question}`}>
              {words.csv}
            </a>
          </p>
        </div>
        <p className="ink2 rule">{words.rule}</p>
      </header>
      <Heat desk={desk} kind={asked.kind} words={words} />
      <div className="two">
        <TopGalleries desk={desk} kind={asked.kind} words={words} />
        <DayBars days={desk.days} kind={asked.kind} words={words} />
      </div>
      <GalleryTable desk={desk} words={words} />
    </>
  )
}
