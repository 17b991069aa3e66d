'use client'
import { Link, useAuth, useNav, useTranslation, useWindowInfo } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import { toActor } from '../../access/actor.ts'
import { isEditor } from '../../access/rights.ts'
import type { User } from '../../payload-types.ts'
import { Mark } from '../mark.tsx'
import { OpenLetters } from './open-letters.tsx'
import '../theme.css'

const LINKS = [
  { href: '/admin', zh: '本月', en: 'This month' },
  { href: '/admin/sign', zh: '审签', en: 'Sign-off', counted: true },
  { href: '/admin/intake/articles', zh: '稿件导入', en: 'Bring in articles', editors: true },
  { href: '/admin/intake/galleries', zh: '画廊导入导出', en: 'Gallery tables', editors: true },
  { href: '/admin/coverage', zh: '上刊一览', en: 'Coverage' },
  { href: '/admin/printing', zh: '印制', en: 'Print desk' },
  { href: '/admin/posting', zh: '上画', en: 'Posting' },
  { href: '/admin/counts', zh: '扫码与阅读', en: 'Scans and reads' },
  { href: '/admin/letters', zh: '来信', en: 'Letters', letters: true },
  { href: '/admin/year', zh: '全年', en: 'The year' },
  { href: '/print', zh: '印张下载', en: 'Print downloads', plain: true },
  { href: '/layouts/', zh: '版式样张', en: 'Layout samples', plain: true },
  { href: '/', zh: '看网站', en: 'The site', plain: true },
  { href: '/admin/help', zh: '帮助', en: 'Help' },
] as const

/** Payload shuts the navigation up to 1,440 px, which hides the way from every laptop; a form with a poster needs the room. */
const NARROW_PX = 1100
const WITH_POSTER = /\/collections\/(panels|articles)\/[^/]+/

/** The mark and our own screens, above Payload's collections. */
export function NavLinks() {
  const path = usePathname()
  const { i18n } = useTranslation()
  const english = i18n.language === 'en'
  const { setNavOpen } = useNav()
  const mayEdit = isEditor(toActor(useAuth<User>().user))
  const waiting = useWaiting(path)
  const { l, m, s } = useWindowInfo().breakpoints ?? {}
  // biome-ignore lint/correctness/useExhaustiveDependencies: Payload shuts it whenever one of its breakpoints is known anew
  useEffect(() => {
    if (window.innerWidth <= NARROW_PX) return
    // After Payload's own effect of the same change.
    const timer = setTimeout(() => setNavOpen(!WITH_POSTER.test(path)), 60)
    return () => clearTimeout(timer)
  }, [path, setNavOpen, l, m, s])
  return (
    <>
      <Link className="kp-mark" href="/admin">
        <Mark />
        <span>
          {english ? 'Science Gallery' : '科普画廊'}
          <small>{english ? 'Newsroom' : '编辑部'}</small>
        </span>
      </Link>
      <div className="kp-nav">
        {LINKS.filter((link) => mayEdit || !('editors' in link)).map((link) => {
          const label = english ? link.en : link.zh
          const here = 'counted' in link ? path.startsWith(link.href) : path === link.href
          const current = here ? ('page' as const) : undefined
          // Pages outside the admin are not Next's: a plain link leaves it.
          return 'plain' in link ? (
            <a key={link.href} href={link.href}>
              {label}
            </a>
          ) : (
            <Link key={link.href} href={link.href} aria-current={current}>
              {label}
              {'letters' in link ? <OpenLetters path={path} english={english} /> : null}
              {'counted' in link && waiting.mine > 0 ? (
                <span className={waiting.late > 0 ? 'late' : ''}>
                  {waiting.mine}
                  <span className="kp-sr">
                    {english ? ` wait for you, ${waiting.late} late` : ` 块等您签，晚了 ${waiting.late} 块`}
                  </span>
                </span>
              ) : null}
            </Link>
          )
        })}
      </div>
    </>
  )
}

/** How many panels wait for whoever is signed in; asked anew with every screen. */
function useWaiting(path: string): { mine: number; late: number } {
  const [waiting, setWaiting] = useState({ mine: 0, late: 0 })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen is the signal to ask again
  useEffect(() => {
    const abort = new AbortController()
    const ask = async () => {
      const answer = await fetch('/desk/waiting', { credentials: 'include', signal: abort.signal })
      if (answer.ok) setWaiting((await answer.json()) as { mine: number; late: number })
    }
    ask().catch((error: unknown) => {
      // The number is a comfort: without a line there is none, and the screens say so themselves.
      if (!(error instanceof Error)) throw error
    })
    return () => abort.abort()
  }, [path])
  return waiting
}
