import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { Media } from '#contract'
import { toActor } from '../../access/actor.ts'
import { RIGHTS } from '../../access/rights.ts'
import { cityDay } from '../../workflow/city-time.ts'
import { InAdmin } from '../in-admin.tsx'
import { RefreshWhileBusy } from '../month/refresh-while-busy.tsx'
import { pressPort } from '../press-port.ts'
import { ActBar } from './act-bar.tsx'
import { Changes } from './changes.tsx'
import { ClaimButton } from './claim-button.tsx'
import { ExpertLinks } from './expert-links.tsx'
import { Findings } from './findings.tsx'
import { History } from './history.tsx'
import { machineReport } from './machine-report.ts'
import { MarkList } from './mark-list.tsx'
import { NoSheet } from './no-sheet.tsx'
import { PageLine } from './page-line.tsx'
import { PosterDesk } from './poster-desk.tsx'
import { toVersion } from './read-desk.ts'
import { readReaderLinks } from './read-reader-links.ts'
import { readSheet } from './read-sheet.ts'
import { Reading } from './reading.tsx'
import { Returned } from './returned.tsx'
import { SheetHead } from './sheet-head.tsx'
import { barOf, sinceWords, toPins } from './sheet-words.ts'
import { Trio } from './trio.tsx'
import './sign.css'

/** `/admin/sign/:edition/:no`: one panel, read and signed. */
export async function SignView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const { user } = req
  const english = req.i18n.language === 'en'
  const [, month = '', number = ''] = toSegments(props)
  if (!user || RIGHTS['sign-offs'].create[toActor(user)] !== 'yes') return null
  const today = cityDay()
  const reader = { id: String(user.id), role: String(user.role) }
  const sheet = await readSheet(req, reader, { month, at: { no: Number(number) }, today })
  if (sheet === null)
    return (
      <InAdmin {...props}>
        <NoSheet english={english} />
      </InAdmin>
    )
  const { line, marks } = sheet
  const { content, input, problems } = line.sign
  const version = toVersion(line)
  const port = pressPort()
  const [faces, verdict, links, preview] = await Promise.all([
    port?.posters(version) ?? [],
    port?.verdicts([version]).then(([one]) => one ?? null) ?? null,
    readReaderLinks(req, line),
    port?.previewState(line.edition) ?? null,
  ])
  const findings = machineReport(line.panel, problems, verdict)
  const bar = barOf(sheet, { reader, findings, english })
  return (
    <InAdmin {...props}>
      <div className="kp kp-sign">
        <RefreshWhileBusy busy={port !== null && verdict === null} />
        <Trio {...{ sheet, english }} me={reader.id} />
        <div className="kp-desk">
          <PosterDesk
            {...{ faces, marks, english }}
            title={line.title}
            pins={toPins(sheet, verdict, english)}
            hash={input.hash}
            to={`/desk/${line.edition}/${line.panel}/marks`}
          />
          <div>
            <SheetHead sheet={sheet} english={english}>
              <p className="ink2">
                {sinceWords(sheet, english)}{' '}
                {bar.mayClaim ? (
                  <ClaimButton edition={line.edition} panel={line.panel} held={bar.held} english={english} />
                ) : null}
              </p>
            </SheetHead>
            <Returned line={line} english={english} />
            <Findings findings={findings} english={english} />
            <Changes {...{ sheet, english, pictureUrl }} me={reader.id} />
            <MarkList marks={marks} english={english} />
            <details className="kp-whole" open={sheet.since === null || undefined}>
              <summary>{english ? 'The article as residents read it' : '居民读到的全文'}</summary>
              <PageLine
                built={preview?.built ?? null}
                {...{ edition: line.edition, no: line.no, english }}
                changedAt={line.sign.changed.at}
              />
              <Reading {...{ content, pictureUrl, english }} />
            </details>
            <History line={line} english={english} />
            <ExpertLinks {...{ links, english }} edition={line.edition} panel={line.panel} />
            <p className="kp-foot">
              <a className="kp-link" href={`/desk/${line.edition}/${line.no}/form`} target="_blank" rel="noreferrer">
                {english ? 'Print the form' : '打印审核表'}
              </a>
              <Link className="kp-link" href={`/admin/collections/panels/${line.panel}`}>
                {english ? 'To the panel' : '去改画面'}
              </Link>
            </p>
          </div>
        </div>
        <ActBar
          key={line.panel}
          {...bar.act}
          edition={line.edition}
          panel={line.panel}
          hash={input.hash}
          english={english}
        />
      </div>
    </InAdmin>
  )
}

/** As stored by its hash; a picture that was taken out since may be gone. */
const pictureUrl = ({ file }: Media): string => `/api/media/file/${file}`

function toSegments({ params }: AdminViewServerProps): string[] {
  const segments: unknown = params?.segments
  return Array.isArray(segments) ? segments.map(String) : []
}
