import { Link } from '@payloadcms/ui'

/** For reviewers, who read and sign and open nothing. */
export function OnlyEditors({ english }: { english: boolean }) {
  return (
    <div className="kp">
      <section className="kp-blank">
        <h1 className="title">{english ? 'Editors and admins open editions' : '开新的一期由编辑和管理员做'}</h1>
        <p>{english ? 'Your account reads and signs.' : '您的账号可以看稿、审稿。'}</p>
        <Link className="kp-act" href="/admin">
          {english ? 'Back to the month' : '回本月'}
        </Link>
      </section>
    </div>
  )
}
