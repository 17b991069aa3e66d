import type { AdminViewServerProps } from 'payload'
import { EditionIdSchema } from '#contract'
import { toActor } from '../../access/actor.ts'
import { RIGHTS } from '../../access/rights.ts'
import { EMERGENCY_TEMPLATES } from '../../workflow/emergency/templates.ts'
import { InAdmin } from '../in-admin.tsx'
import { EmergencyNotice } from './emergency-notice.tsx'
import { EmergencyWait } from './emergency-wait.tsx'
import { OnlyEditors } from './only-editors.tsx'
import { readEmergency } from './read-emergency.ts'
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
          <EmergencyNotice templates={EMERGENCY_TEMPLATES} towns={await readTowns(req, req.user)} english={english} />
        </div>
      ) : (
        <OnlyEditors english={english} />
      )}
    </InAdmin>
  )
}
