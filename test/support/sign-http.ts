import { expect } from 'vitest'
import type { TestServer } from './server.ts'

/** The three reviewers of the demo sign a panel as its drafts are now, over HTTP. */
export async function signOverHttp({ origin, accounts, signIn }: TestServer, panel: number | string): Promise<void> {
  const reviewers = accounts.filter(({ role }) => role === 'reviewer')
  for (const account of reviewers) {
    const headers = { cookie: await signIn(account), 'content-type': 'application/json' }
    const state = await fetch(`${origin}/api/panels/${panel}/sign-off`, { headers })
    const { hash, complete } = (await state.json()) as { hash: string; complete: boolean }
    if (complete) return
    const body = JSON.stringify({ panel: String(panel), verdict: 'signed', hash })
    const answer = await fetch(`${origin}/api/sign-offs`, { method: 'POST', headers, body })
    expect(answer.status, await answer.clone().text()).toBe(201)
  }
}
