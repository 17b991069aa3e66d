import { Link } from '@payloadcms/ui'
import { Blank } from '../blank.tsx'

/** For reviewers, who read and sign and bring nothing in. */
export function NotAllowed({ english }: { english: boolean }) {
  return (
    <Blank
      title={english ? 'Editors and admins import' : '导入由编辑和管理员做'}
      text={
        english
          ? 'Your account reads and signs. Ask an editor to bring the file in.'
          : '您的账号可以看稿、审稿。要收文件进来，请交给编辑。'
      }
    >
      <Link className="kp-act" href="/admin">
        {english ? 'Back to the month' : '回本月'}
      </Link>
    </Blank>
  )
}
