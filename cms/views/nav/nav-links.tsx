'use client'
import { Link, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { Mark } from '../mark.tsx'
import '../theme.css'

const LINKS = [
  { href: '/admin', zh: '本月', en: 'This month' },
  { href: '/print', zh: '印张下载', en: 'Print downloads', plain: true },
  { href: '/', zh: '看网站', en: 'The site', plain: true },
  { href: '/admin/help', zh: '帮助', en: 'Help' },
] as const

/** The mark and our own screens, above Payload's collections. */
export function NavLinks() {
  const path = usePathname()
  const { i18n } = useTranslation()
  const english = i18n.language === 'en'
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
        {LINKS.map((link) => {
          const label = english ? link.en : link.zh
          const current = path === link.href ? ('page' as const) : undefined
          // Pages outside the admin are not Next's: a plain link leaves it.
          return 'plain' in link ? (
            <a key={link.href} href={link.href}>
              {label}
            </a>
          ) : (
            <Link key={link.href} href={link.href} aria-current={current}>
              {label}
            </Link>
          )
        })}
      </div>
    </>
  )
}
