import type { Request, Response } from 'express'
import type { Payload } from 'payload'
import { createLocalReq, logoutOperation } from 'payload'
import { generateExpiredPayloadCookie, generatePayloadCookie } from 'payload/shared'
import { toWebHeaders } from '../session.ts'

/** Checks an account and sets Payload's own cookie; returns why it was refused, or null when the person is in. */
export async function signIn(payload: Payload, res: Response, email: string, password: string): Promise<string | null> {
  try {
    const { token } = await payload.login({ collection: 'users', data: { email, password } })
    if (!token) return '登录没有成功，请再试一次。'
    const auth = payload.collections.users.config.auth
    const cookie = generatePayloadCookie({
      collectionAuthConfig: auth,
      cookiePrefix: payload.config.cookiePrefix,
      token,
    })
    res.append('Set-Cookie', String(cookie))
    return null
  } catch (error) {
    // Payload answers a wrong password with 401, too many tries with its lock; anything else is a fault of ours.
    const status = statusOf(error)
    if (status === 401 || status === 400) return '邮箱或密码不对。'
    if (status === 403 || status === 429) return '试的次数太多，账号先锁住了，请过十分钟再试。'
    throw error
  }
}

/** Ends the session on the server as well as in the browser. */
export async function signOut(payload: Payload, req: Request, res: Response): Promise<void> {
  const { user } = await payload.auth({ headers: toWebHeaders(req) })
  if (user) {
    const localReq = await createLocalReq({ user }, payload)
    await logoutOperation({ collection: payload.collections.users, req: localReq })
  }
  const auth = payload.collections.users.config.auth
  res.append(
    'Set-Cookie',
    String(generateExpiredPayloadCookie({ collectionAuthConfig: auth, cookiePrefix: payload.config.cookiePrefix })),
  )
}

function statusOf(error: unknown): number | undefined {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined
}
