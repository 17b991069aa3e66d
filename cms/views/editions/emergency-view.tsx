import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { EditionIdSchema } from '#contract'
import { toActor } from '../../access/actor.ts'
import { RIGHTS } from '../../access/rights.ts'
import { EMERGENCY_TEMPLATES } from '../../workflow/emergency/templates.ts'
import { InAdmin } from '../in-admin.tsx'
import { EmergencyNotice } from './emergency-notice.tsx'
import { EmergencyWait } from './emergency-wait.tsx'
import { OnlyEditors } from './only-editors.tsx'
import { readEmergencies, readEmergency } from './read-emergency.ts'
import { readTowns } from './read-reach.ts'
import './editions.css'

/** `/admin/emergency`: from a ready notice to the shops. With `?edition=2026-11-e1` how far that one is. */
export async function EmergencyView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  if (!req.user) return null
  const english = req.i18n.language === 'en'
  const mayAct = RIGHTS.editions.create[toActor(req.user)] === 'yes'
  const asked = EditionIdSchema.safeParse(props.searchParams?.edition)
  const made = asked.success ? await readEmergency(req, req.user, asked.data) : null
  if (made !== null)
    return (
      <InAdmin {...props}>
        <div className="kp kp-make">
          <EmergencyWait {...{ ...made, mayAct, english }} />
        </div>
      </InAdmin>
    )
  return (
    <InAdmin {...props}>
      {mayAct ? (
        <div className="kp kp-make">
          <EmergencyNotice templates={EMERGENCY_TEMPLATES} towns={await readTowns(req, req.user)} english={english}>
            <Earlier lines={await readEmergencies(req, req.user)} english={english} />
          </EmergencyNotice>
        </div>
      ) : (
        <OnlyEditors english={english} />
      )}
    </InAdmin>
  )
}

interface EarlierProps {
  lines: Awaited<ReturnType<typeof readEmergencies>>
  english: boolean
}

/** Those that are waited for, and those that hang. */
function Earlier({ lines, english }: EarlierProps) {
  if (lines.length === 0) return null
  return (
    <>
      <h2>{english ? 'Made before' : '做过的'}</h2>
      <ul className="kp-rows">
        {lines.map(({ month, title, isPublic }) => (
          <li key={month}>
            <p>
              <Link href={`/admin/emergency?edition=${month}`}>
                {month}　{title}
              </Link>
            </p>
            <span className="ink3">
              {isPublic ? (english ? 'published' : '已发布') : english ? 'waits for signatures' : '等签'}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
