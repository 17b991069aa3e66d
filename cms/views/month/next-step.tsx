import { Link } from '@payloadcms/ui'
import type { Step } from './next-step.ts'
import type { Poster } from './wall.tsx'

/** The headline of the day. */
export function NextStep({ step, posters, english }: { step: Step; posters: readonly Poster[]; english: boolean }) {
  const poster = step.gap ? posters.find((p) => p.no === step.gap?.panelNo) : undefined
  const place = step.gap?.place ?? null
  return (
    <section className={poster?.url ? 'kp-next cut' : 'kp-next'} aria-label={english ? 'Next step' : '下一步'}>
      {poster?.url ? (
        <span className="clip" aria-hidden="true">
          {/* 600 × 900 at 176 px wide stands 264 px high; the clipping shows 92 of them around the place. */}
          <img
            src={poster.url}
            alt=""
            style={{ top: -Math.min(172, Math.max(0, ((place?.top ?? 18) / 100) * 264 - 46)) }}
          />
        </span>
      ) : null}
      <div>
        <p className="k">{english ? 'Next' : '下一步'}</p>
        <p className="song">{english ? step.en : step.zh}</p>
      </div>
      {step.href.startsWith('/admin') ? (
        <Link className="kp-act" href={step.href}>
          {english ? step.act.en : step.act.zh}
        </Link>
      ) : (
        <a className="kp-act" href={step.href}>
          {english ? step.act.en : step.act.zh}
        </a>
      )}
    </section>
  )
}
