import { Link } from '@payloadcms/ui'
import { Blank } from '../blank.tsx'

/** An address that leads to no panel: an edition was rearranged, or a number was typed. */
export function NoSheet({ english }: { english: boolean }) {
  return (
    <div className="kp">
      <Blank
        title={english ? 'There is no such panel' : '没有这一版'}
        text={
          english
            ? 'The edition may have been rearranged. The desk lists all that waits.'
            : '可能这一期的画面重排过。等着审的都列在审签里。'
        }
      >
        <Link className="kp-act" href="/admin/sign">
          {english ? 'To the desk' : '去审签'}
        </Link>
      </Blank>
    </div>
  )
}
