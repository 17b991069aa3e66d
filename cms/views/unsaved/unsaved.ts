import { wordsOf } from './words-of.ts'

/** Why what was typed is not kept: the login has ended, or the server said no in words. */
export type Unsaved = { is: 'signed-out' } | { is: 'refused'; said: string; words: string[] }

/** Somebody else was first, or is at it: statuses that a form is refused with though it is in order. */
const REFUSED = [409, 423]
const SIGNED_OUT = [401, 403]
/** Forms send themselves again on hearing it. */
export const SIGNED_IN = 'kp-signed-in'

/** A request as the page sends it. */
export interface Sent {
  method: string
  path: string
  body: unknown
}

/** What an answer to one of the admin's own requests means for the form; undefined when nothing. */
export async function readAnswer(
  { method, path, body }: Sent,
  answer: Response,
  isSignedIn: () => Promise<boolean>,
): Promise<Unsaved | 'saved' | undefined> {
  const isSave = ['PATCH', 'POST', 'PUT'].includes(method) && /^\/api\/(?!payload-)/.test(path)
  if (SIGNED_OUT.includes(answer.status)) return (await isSignedIn()) ? undefined : { is: 'signed-out' }
  if (isSave && REFUSED.includes(answer.status)) {
    const { errors } = (await answer.clone().json()) as { errors?: { message: string }[] }
    const stored = await window.fetch(`${path}?draft=true&depth=0`, { credentials: 'include' })
    const words = wordsOf(toForm(body), stored.ok ? await stored.json() : null)
    return { is: 'refused', said: errors?.map(({ message }) => message).join('\n') ?? '', words }
  }
  return method === 'PATCH' && isSave && answer.ok ? 'saved' : undefined
}

/** Payload's forms send their fields as one part of a form. */
function toForm(body: unknown): unknown {
  const sent = body instanceof FormData ? body.get('_payload') : body
  return typeof sent === 'string' ? JSON.parse(sent) : null
}

export const WORDS = {
  zh: {
    signedOut:
      '登录已经过期，刚才写的还没有保存，都还在这一页，别关它。请在新标签页登录，再回来：画面和稿件会自己接着保存，别的请再按一次“保存”。',
    signIn: '去登录（新标签页）',
    look: '看现在的样子（新标签页）',
    kept: '没有存上的字，可以复制',
    close: '知道了',
    back: '已经重新登录。写的还在；自动保存的会马上存上，其余的请再按一次“保存”。',
  },
  en: {
    signedOut:
      'You are signed out; what you typed last is not saved yet and is still on this page: keep it open. Sign in on a new tab and come back: panels and articles then save themselves, for the rest press “Save” again.',
    signIn: 'Sign in (new tab)',
    look: 'As it is now (new tab)',
    kept: 'What was not saved, to be copied',
    close: 'Close',
    back: 'You are signed in again. What saves itself is saved now; for the rest please press “Save” once more.',
  },
} as const
