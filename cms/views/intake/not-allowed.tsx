import { Link } from '@payloadcms/ui'

/** For reviewers, who read and sign and bring nothing in. */
export function NotAllowed({ english }: { english: boolean }) {
  return (
    <section className="kp-blank">
      <h1 className="title">{english ? 'Editors and admins import' : '导入由编辑和管理员做'}</h1>
      <p>
        {english
          ? 'Your account reads and signs. Ask an editor to bring the file in.'
          : '您的账号可以看稿、审稿。要收文件进来，请交给编辑。'}
      </p>
      <Link className="kp-act" href="/admin">
        {english ? 'Back to the month' : '回本月'}
      </Link>
    </section>
  )
}
