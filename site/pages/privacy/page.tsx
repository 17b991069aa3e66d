import { PageFrame } from '../../parts/page-frame/web.tsx'
import type { PrivacyProps } from './props.ts'

export function PrivacyPage({ frame, lead, parts, counts }: PrivacyProps) {
  return (
    <PageFrame of={frame}>
      <div className="w gh">
        <h1>{frame.title}</h1>
      </div>
      <div className="w art">
        <div className="txt">
          <p>{lead}</p>
          {parts.map(({ id, title, texts }) => (
            <section key={id} id={id} aria-labelledby={`${id}-title`}>
              <h2 id={`${id}-title`}>{title}</h2>
              {texts.map((text) => (
                <p key={text}>{text}</p>
              ))}
              {id === 'counted' ? (
                <p className="plain">
                  <a className="more" href={counts.href}>
                    {counts.text}
                  </a>
                </p>
              ) : null}
            </section>
          ))}
        </div>
      </div>
    </PageFrame>
  )
}
