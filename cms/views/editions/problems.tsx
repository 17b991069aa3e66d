'use client'
import { Link } from '@payloadcms/ui'
import type { Problem } from '#contract'

/** '2026-12 / 第 2 版', whatever stands inside it. */
const PANEL = /^\S+ \/ 第 \d+ 版/

/** What stands in the way, a line a panel, each with the way to where it is mended. */
export function Problems({ problems, english }: { problems: readonly Problem[]; english: boolean }) {
  if (problems.length === 0) return null
  return (
    <ul className="kp-rows kp-stops" role="alert">
      {byPlace(problems).map(({ at, all, href }) => (
        <li key={at}>
          <p>
            <b className="red">{at}</b>　
            {[...new Set(all.map((one) => (english ? one.en : one.zh)))].join(english ? '; ' : '；')}
          </p>
          {href ? (
            <Link className="kp-link" href={href}>
              {english ? 'Go there' : '去处理'}
            </Link>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

/** The first that can be mended is where the line leads to. */
function byPlace(problems: readonly Problem[]): { at: string; all: Problem[]; href: string | undefined }[] {
  const places = new Map<string, Problem[]>()
  for (const one of problems) {
    const at = PANEL.exec(one.at)?.[0] ?? one.at
    places.set(at, [...(places.get(at) ?? []), one])
  }
  return [...places].map(([at, all]) => ({
    at,
    all,
    href: all.map(({ hint }) => hint).find((hint) => hint?.startsWith('/admin')),
  }))
}
