import { renderPage } from './shell.tsx'

export interface LoginState {
  email: string
  /** Where to go afterwards: a path under /print. */
  next: string
  /** Why the last try failed, in Chinese then English; null on the first visit. */
  refused: string | null
}

/** The sign-in page of print shops; the same accounts as the newsroom's. */
export function loginPage({ email, next, refused }: LoginState): string {
  return renderPage({
    title: '登录',
    who: null,
    children: (
      <section className="login">
        <h1>登录后下载印张</h1>
        <p className="ink2">账号由科协编辑部发给制作单位。忘了密码，请编辑部在“用户”里重设。</p>
        {refused === null ? null : (
          <p className="refused" role="alert">
            {refused}
          </p>
        )}
        <form method="post" action="/print/login">
          <input type="hidden" name="next" value={next} />
          <label>
            邮箱
            <input name="email" type="email" autoComplete="username" required defaultValue={email} />
          </label>
          <label>
            密码
            <input name="password" type="password" autoComplete="current-password" required />
          </label>
          <button className="btn primary" type="submit">
            登录
          </button>
        </form>
        <p className="ink3" lang="en">
          Print shops sign in here with the account the newsroom gave them.
        </p>
      </section>
    ),
  })
}
