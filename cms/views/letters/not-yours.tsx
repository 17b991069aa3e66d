import { Blank } from '../blank.tsx'

/** For accounts that may sign in and are not of the newsroom: what residents write is not theirs to read. */
export function NotYours({ english }: { english: boolean }) {
  return (
    <div className="kp">
      <Blank
        title={english ? 'The newsroom reads the letters' : '来信由编辑部看'}
        text={english ? 'Your account downloads sheets.' : '您的账号用来下载印张。'}
      >
        <a className="kp-act" href="/print">
          {english ? 'To the sheets' : '去下载印张'}
        </a>
      </Blank>
    </div>
  )
}
