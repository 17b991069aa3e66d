import { randomBytes } from 'node:crypto'
import type { AdminViewServerProps } from 'payload'
import { toActor } from '../../access/actor.ts'
import { cityDay } from '../../workflow/city-time.ts'
import { InAdmin } from '../in-admin.tsx'
import { EditionSwitch } from '../month/edition-switch.tsx'
import { toTitle } from '../month/month-head.tsx'
import { pressPort } from '../press-port.ts'
import { summarise } from './posting-lines.ts'
import { readKeeperLinks } from './read-keeper-links.ts'
import { readKeepers, readPosting, readPostingEditions } from './read-posting.ts'
import { Faults } from './sections/faults.tsx'
import { Keepers } from './sections/keepers.tsx'
import { Late } from './sections/late.tsx'
import { Look } from './sections/look.tsx'
import { Proved } from './sections/proved.tsx'
import { Standing } from './sections/standing.tsx'
import './posting.css'

/** `/admin/posting`: does what was printed hang? What is red or in doubt first, then who is late, then the keepers. */
export async function PostingView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  if (!req.user) return null
  const english = req.i18n.language === 'en'
  const reader = { payload: req.payload, user: req.user }
  const now = new Date()
  const today = cityDay(now)
  const editions = await readPostingEditions(reader)
  const asked = props.searchParams?.edition
  const edition =
    editions.find(({ month }) => month === asked) ?? editions.find(({ from }) => from <= today) ?? editions[0]
  if (!edition) return <InAdmin {...props}>{<Nothing english={english} />}</InAdmin>
  const mayAct = ['admin', 'editor'].includes(toActor(req.user))
  const [galleries, keepers, links] = await Promise.all([
    readPosting(reader, edition),
    readKeepers(reader),
    mayAct ? readKeeperLinks(reader, now) : [],
  ])
  const summary = summarise(edition, galleries, keepers, {
    ...{ today, secret: req.payload.secret },
    // Reviewers see no links: for them a keeper is taken to have one.
    links: mayAct ? links.length : keepers.length,
  })
  const back = `/admin/posting?edition=${edition.month}`
  const thumbnails = pressPort()?.sheetThumbnails(edition.month) ?? new Map<string, string>()
  const moved = typeof props.searchParams?.moved === 'string' ? Number(props.searchParams.moved) : null
  return (
    <InAdmin {...props}>
      <div className="kp kp-posting">
        <header>
          <div className="eyebrow">
            {english ? 'Posting' : '上画'}
            <EditionSwitch
              label={english ? 'Another edition' : '换一期'}
              path="/admin/posting"
              chosen={edition.month}
              editions={editions.map(({ month, theme }) => ({ id: month, text: `${month}　${theme}` }))}
            />
          </div>
          <h1 className="title">{toFinding(toTitle(edition.month, english), summary, english)}</h1>
        </header>
        <Standing {...{ summary, english }} />
        <Look {...{ summary, thumbnails, mayAct, back, english }} />
        <div className="kp-two">
          <Late {...{ summary, english }} />
          <Faults {...{ summary, mayAct, back, english }} />
        </div>
        <Keepers
          {...{ keepers, galleries, links, edition: edition.month, mayAct, back, moved, english }}
          act={randomBytes(16).toString('hex')}
        />
        <Proved {...{ summary, english }} />
      </div>
    </InAdmin>
  )
}

/** The title is the finding. */
function toFinding(
  month: string,
  { lines, counts, late, begun }: ReturnType<typeof summarise>,
  english: boolean,
): string {
  const name = english ? month : month.replace(/^\d+ 年 /, '')
  const missing = lines.length - counts.proved
  const overdue = late.reduce((sum, { codes }) => sum + codes.length, 0)
  if (english)
    return `${month}: ${counts.proved} of ${lines.length} galleries proved${overdue > 0 ? `, ${overdue} late` : ''}`
  if (lines.length === 0) return `${name}没有要张贴的画廊`
  if (!begun) return `${name}：${lines.length} 座等着张贴，先给保管员做链接`
  if (missing === 0) return `${name}：${lines.length} 座都贴好了`
  return `${name}：${lines.length} 座里贴好 ${counts.proved} 座，${overdue > 0 ? `${overdue} 座晚了` : `还差 ${missing} 座`}`
}

function Nothing({ english }: { english: boolean }) {
  return (
    <div className="kp">
      <section className="kp-blank">
        <h1 className="title">{english ? 'Nothing hangs yet' : '还没有发布的一期'}</h1>
        <p>
          {english
            ? 'Once an edition is published, its galleries stand here with the photos that keepers send.'
            : '发布了第一期，这里就列出每座画廊：贴了没有、照片对不对、谁晚了。'}
        </p>
      </section>
    </div>
  )
}
