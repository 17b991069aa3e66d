import type { AdminViewServerProps } from 'payload'
import { toActor } from '../../../access/actor.ts'
import { RIGHTS } from '../../../access/rights.ts'
import { InAdmin } from '../../in-admin.tsx'
import { NotAllowed } from '../not-allowed.tsx'
import { GalleryIntake } from './gallery-intake.tsx'
import '../intake.css'

/** `/admin/intake/galleries`: the register out of a table, and as one. */
export async function GalleriesIntakeView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const english = req.i18n.language === 'en'
  const may = RIGHTS.galleries.create[toActor(req.user)] === 'yes'
  const { totalDocs } = may ? await req.payload.count({ collection: 'galleries' }) : { totalDocs: 0 }
  return (
    <InAdmin {...props}>
      <div className="kp kp-intake">
        {may ? <GalleryIntake known={totalDocs} english={english} /> : <NotAllowed english={english} />}
      </div>
    </InAdmin>
  )
}
