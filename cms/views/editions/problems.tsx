'use client'
import { Link } from '@payloadcms/ui'
import type { Problem } from '#contract'

/** What stands in the way, each with the way to where it is mended. */
export function Problems({ problems, english }: { problems: readonly Problem[]; english: boolean }) {
  if (problems.length === 0) return null
  return (
    <ul className="kp-rows kp-stops" role="alert">
      {problems.map((one) => (
        <li key={`${one.code} ${one.at} ${one.zh}`}>
          <p>
            <b className="red">{one.at}</b>　{english ? one.en : one.zh}
          </p>
          {one.hint?.startsWith('/admin') ? (
            <Link className="kp-link" href={one.hint}>
              {english ? 'Go there' : '去处理'}
            </Link>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
