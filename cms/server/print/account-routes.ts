import express, { type Router } from 'express'
import type { Payload } from 'payload'
import { createTurns } from '../in-turn.ts'
import { signIn, signOut } from './accounts.ts'
import { loginPage } from './login-page.tsx'

/** Signing in and out. */
export function accountRoutes(router: Router, payload: Payload): void {
  router.get('/login', (req, res) => {
    res.type('html').send(loginPage({ email: '', next: toNext(req.query.next), refused: null }))
  })

  // Two presses at once write one account: the second waits, since MongoDB would refuse it.
  const inTurn = createTurns()
  router.post('/login', express.urlencoded({ extended: false, limit: '10kb' }), async (req, res) => {
    const form: Record<string, unknown> = req.body ?? {}
    const email = String(form.email ?? '')
    const next = toNext(form.next)
    const refused = await inTurn(email, () => signIn(payload, res, email, String(form.password ?? '')))
    if (refused === null) res.redirect(303, next)
    else res.status(401).type('html').send(loginPage({ email, next, refused }))
  })

  router.post('/logout', async (req, res) => {
    await signOut(payload, req, res)
    res.redirect(303, '/print/login')
  })
}

/** Only pages of /print may be asked for after signing in: anything else would be an open redirect. */
function toNext(value: unknown): string {
  return typeof value === 'string' && /^\/print(\/(?!\/)|\?|$)/.test(value) ? value : '/print'
}
