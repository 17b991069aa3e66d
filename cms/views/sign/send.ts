/** What the server said: done, or why not in words for the reader. */
export type Answer<T = object> = ({ ok: true } & T) | { ok: false; said: string; signedOut: boolean }

interface Refusal {
  problems?: { zh: string; en: string; hint?: string }[]
  errors?: { message: string }[]
}

/** Sends and says how it went; never throws. `signedOut`: what was typed stays, and waits for a new login. */
export async function send<T = object>(path: string, body: object, english: boolean): Promise<Answer<T>> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    const answer = (await response.json()) as T & Refusal
    if (response.ok) return { ok: true, ...answer }
    if (response.status === 401 || (response.status === 403 && !(await isSignedIn())))
      return { ok: false, said: english ? SIGNED_OUT.en : SIGNED_OUT.zh, signedOut: true }
    const said = [
      ...(answer.problems ?? []).map((p) => (english ? p.en : p.zh)),
      ...(answer.errors ?? []).map(({ message }) => message),
    ]
    return { ok: false, said: said.join('\n') || (english ? 'It was not kept.' : '没有记下。'), signedOut: false }
  } catch (error) {
    // The line broke, or something that is not ours answered: nothing is known to be kept.
    if (!(error instanceof Error)) throw error
    return { ok: false, said: english ? OFFLINE.en : OFFLINE.zh, signedOut: false }
  }
}

async function isSignedIn(): Promise<boolean> {
  const response = await fetch('/api/users/me', { credentials: 'include' })
  const { user } = (await response.json()) as { user: object | null }
  return user !== null
}

const SIGNED_OUT = {
  zh: '登录已经过期，没有记下；写的还在。请在新标签页登录，再回来按一次。',
  en: 'You are signed out and nothing was kept; what you typed is still here. Sign in on a new tab, then press again.',
}
const OFFLINE = {
  zh: '连不上服务器，没有记下；写的还在。请再按一次。',
  en: 'The server does not answer and nothing was kept; what you typed is still here. Please press again.',
}
