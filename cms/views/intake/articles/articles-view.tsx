import type { AdminViewServerProps } from 'payload'
import { toActor } from '../../../access/actor.ts'
import { RIGHTS } from '../../../access/rights.ts'
import { cityDay } from '../../../workflow/city-time.ts'
import { readOpenEdition } from '../../editions/read-empty-panels.ts'
import { InAdmin } from '../../in-admin.tsx'
import { NotAllowed } from '../not-allowed.tsx'
import { ArticleIntake } from './article-intake.tsx'
import { RecentFiles } from './recent-files.tsx'
import '../intake.css'

/** `/admin/intake/articles`: files become drafts. */
export async function ArticlesIntakeView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const english = req.i18n.language === 'en'
  const may = RIGHTS.articles.create[toActor(req.user)] === 'yes'
  const open = may && req.user ? await readOpenEdition(req.payload, req.user, cityDay().slice(0, 7)) : null
  return (
    <InAdmin {...props}>
      <div className="kp kp-intake">
        {may ? (
          <>
            <ArticleIntake open={open} english={english} />
            <RecentFiles req={req} english={english} />
          </>
        ) : (
          <NotAllowed english={english} />
        )}
      </div>
    </InAdmin>
  )
}
