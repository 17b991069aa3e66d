import { Link } from '@payloadcms/ui'
import { Blank } from '../blank.tsx'

/** For reviewers, who read and sign and open nothing. */
export function OnlyEditors({ english }: { english: boolean }) {
  return (
    <div className="kp">
      <Blank
        title={english ? 'Editors and admins open editions' : '开新的一期由编辑和管理员做'}
        text={english ? 'Your account reads and signs.' : '您的账号可以看稿、审稿。'}
      >
        <Link className="kp-act" href="/admin">
          {english ? 'Back to the month' : '回本月'}
        </Link>
      </Blank>
    </div>
  )
}
