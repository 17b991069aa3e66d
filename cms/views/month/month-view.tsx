import { createHash } from 'node:crypto'
import type { AdminViewServerProps } from 'payload'
import { EditionIdSchema } from '#contract'
import { toActor } from '../../access/actor.ts'
import { cityDay } from '../../workflow/city-time.ts'
import { EditionActs } from '../editions/edition-acts.tsx'
import { readReleases } from '../editions/read-releases.ts'
import { pressPort } from '../press-port.ts'
import { readDesk } from '../sign/read-desk.ts'
import { coverage } from './coverage.ts'
import { EmptyMonth, UnopenedMonth } from './empty-month.tsx'
import { findGaps } from './find-gaps.ts'
import { MonthHead } from './month-head.tsx'
import { nextStep } from './next-step.ts'
import { NextStep } from './next-step.tsx'
import { readFailedSchedules } from './read-failed-schedules.ts'
import { readMonth } from './read-month.ts'
import { RefreshWhileBusy } from './refresh-while-busy.tsx'
import { nextMonth, toRuler } from './schedule.ts'
import { Counted, readCounted } from './sections/counted.tsx'
import { Missing } from './sections/missing.tsx'
import { Printing } from './sections/printing.tsx'
import { Release } from './sections/release.tsx'
import { ReleaseTrouble } from './sections/release-trouble.tsx'
import { Street } from './sections/street.tsx'
import { Waiting } from './sections/waiting.tsx'
import { Wall } from './wall.tsx'
import '../theme.css'
import './month.css'
import '../editions/editions.css'

/** The dashboard: the edition in work, its real posters, what is missing, and the one thing to do next. */
export async function MonthView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  if (!req.user) return null
  const english = req.i18n.language === 'en'
  const today = cityDay()
  const mayAct = ['admin', 'editor'].includes(toActor(req.user))
  const named = typeof searchParams?.edition === 'string' ? EditionIdSchema.safeParse(searchParams.edition) : null
  const asked = named?.success ? named.data : nextMonth(today)
  const port = pressPort()
  const reader = { id: String(req.user.id), role: String(req.user.role) }
  const [month, schedules, release, printing, desk] = await Promise.all([
    readMonth(req, req.user, asked),
    readFailedSchedules(req, req.user),
    port?.releaseState() ?? null,
    port?.printing(asked) ?? null,
    readDesk(req, reader, { today, month: asked }),
  ])
  const trouble = <ReleaseTrouble release={release} schedules={schedules} known={month} english={english} />
  if (month.editions.length === 0)
    return <EmptyMonth english={english} galleries={month.galleries.length} trouble={trouble} />
  const head = (
    <>
      {trouble}
      <MonthHead {...{ asked, month, today, english, mayAct }} />
    </>
  )
  if (!month.edition) return <UnopenedMonth asked={asked} month={month} english={english} head={head} />

  const cover = coverage({
    edition: month.edition,
    panels: month.panels.map(({ panel }) => String(panel.id)),
    galleries: month.galleries,
    exceptions: month.exceptions,
  })
  const versions = month.panels.map(({ panel, articles, picture }) => ({
    id: String(panel.id),
    version: versionOf([panel, ...articles, ...(picture ? [picture] : []), ...(month.edition ? [month.edition] : [])]),
  }))
  const verdicts = port ? await port.verdicts(versions) : versions.map(() => null)
  const lines = desk.editions.flatMap((one) => one.lines)
  const unsigned = lines.filter((line) => line.desk.next !== null).map(({ no }) => no)
  const gaps = [...cover.gaps, ...findGaps(month.panels, verdicts, today, lifeOf(month.edition), unsigned)]
  const posters = month.panels.map((work, i) => {
    const version = versions[i]
    return {
      ...work,
      verdict: verdicts[i] ?? null,
      url: port && version ? port.posterUrl(version) : null,
      line: lines.find(({ no }) => no === work.no) ?? null,
    }
  })
  const [releases, preview, counted] = await Promise.all([
    readReleases(req, req.user, month),
    port?.previewState(asked) ?? null,
    readCounted(req.payload, asked),
  ])
  const step = nextStep({
    edition: month.edition,
    gaps,
    lines,
    waiting: verdicts.some((v) => v === null),
    begun: asked.slice(0, 7) <= today.slice(0, 7),
  })
  const busy =
    verdicts.some((v) => v === null) || (release !== null && release.state !== 'idle') || printing?.busy === true
  return (
    <div className="kp kp-month">
      <RefreshWhileBusy busy={busy} />
      {head}
      <NextStep step={step} posters={posters} english={english} />
      <EditionActs key={asked} month={asked} {...{ releases, preview, mayAct, english }} />
      <Wall posters={posters} gaps={gaps} english={english} />
      <div className="kp-cols">
        <Missing gaps={gaps} english={english} sendDay={toRuler(asked, today).sendDay} />
        <Waiting lines={lines} people={desk.people} me={reader.id} english={english} />
        <div className="col">
          <Street cover={cover} month={month} english={english} />
          <Counted counted={counted} month={asked} english={english} />
          <Release release={release} recent={month.recent} english={english} />
        </div>
      </div>
      <Printing printing={printing} edition={asked} english={english} mayPack={mayAct} />
    </div>
  )
}

/** Payload keeps a day as noon UTC. */
function lifeOf({ from, until }: { from?: string | null; until?: string | null }) {
  return { from: (from ?? '').slice(0, 10), until: (until ?? '').slice(0, 10) }
}

/** Changes with everything that is printed on the poster. */
function versionOf(docs: { id: number | string; updatedAt: string }[]): string {
  const said = docs.map((d) => `${d.id} ${d.updatedAt}`).join()
  return createHash('sha256').update(said).digest('hex').slice(0, 16)
}
