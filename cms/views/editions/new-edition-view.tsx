import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { toActor } from '../../access/actor.ts'
import { RIGHTS } from '../../access/rights.ts'
import { monthPalette } from '../../demo/month-palettes.ts'
import { themesOfMonth } from '../../workflow/calendar/themes-of-month.ts'
import { cityDay } from '../../workflow/city-time.ts'
import { monthsToOpen } from '../../workflow/new-edition.ts'
import { InAdmin } from '../in-admin.tsx'
import { EditionSwitch } from '../month/edition-switch.tsx'
import { toTitle } from '../month/month-head.tsx'
import { readMonth } from '../month/read-month.ts'
import { NewEdition } from './new-edition.tsx'
import { OnlyEditors } from './only-editors.tsx'
import './editions.css'

/** `/admin/new-edition`: choose what the month is about, or take over the last one; then it is made. */
export async function NewEditionView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  if (!req.user) return null
  const english = req.i18n.language === 'en'
  const may = RIGHTS.editions.create[toActor(req.user)] === 'yes'
  if (!may)
    return (
      <InAdmin {...props}>
        <OnlyEditors english={english} />
      </InAdmin>
    )
  const today = cityDay()
  const { editions } = await readMonth(req, req.user, '')
  const open = monthsToOpen(
    today,
    editions.map((edition) => edition.month),
  )
  const asked = props.searchParams?.edition
  const month = open.find((one) => one === asked) ?? open[0]
  const before = editions.find((edition) => edition.month.length === 7 && edition.month < (month ?? ''))
  const last = before ? await readMonth(req, req.user, before.month) : null
  return (
    <InAdmin {...props}>
      <div className="kp kp-make">
        <header>
          <div className="eyebrow ink3">{english ? 'New edition' : '新建一期'}</div>
          {month === undefined ? (
            <h1 className="title">{english ? 'The year ahead is open' : '往后一年的各期都开好了'}</h1>
          ) : (
            <h1 className="title">
              {toTitle(month, english)}
              {english ? '' : '讲什么'}
            </h1>
          )}
        </header>
        {month === undefined ? (
          <Link className="kp-act" href="/admin">
            {english ? 'Back to the month' : '回本月'}
          </Link>
        ) : (
          <NewEdition
            key={month}
            month={month}
            english={english}
            themes={themesOfMonth(month)}
            palette={toSwatch(month)}
            last={
              last?.edition
                ? {
                    month: last.edition.month,
                    theme: last.edition.theme.zh,
                    panels: last.panels.map(({ panel, no }) => ({
                      id: String(panel.id),
                      title: `${no}　${(panel.title.zh ?? '').replaceAll('|', '')}`,
                      layout: panel.layout,
                    })),
                  }
                : null
            }
          >
            <EditionSwitch
              label={english ? 'Another month' : '换一个月'}
              path="/admin/new-edition"
              chosen={month}
              editions={open.map((id) => ({ id, text: toTitle(id, english) }))}
            />
          </NewEdition>
        )}
      </div>
    </InAdmin>
  )
}

function toSwatch(month: string): { name: string; colours: string[] } {
  const { name, screen } = monthPalette(month)
  return { name: name.zh, colours: [screen.wall, screen.accent, screen.spark] }
}
