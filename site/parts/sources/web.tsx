import type { Source } from '#contract'
import type { Lang } from '../../sheet/foot.ts'
import { safeHref } from '../rich-text/web.tsx'
import { UI } from '../words/ui.ts'

/** The sources of a text, numbered, as GB/T 7714 writes them. */
export function SourceList({ of, lang }: { of: Source[]; lang: Lang }) {
  if (of.length === 0) return null
  return (
    <details className="fold" open>
      <summary>{UI[lang].sources}</summary>
      <ol>
        {of.map((source, i) => {
          const href = source.url === undefined ? null : safeHref(source.url)
          return (
            <li key={source.full}>
              <span>[{i + 1}]</span>
              <span lang={/[\u4e00-\u9fff]/.test(source.full) ? 'zh-CN' : 'en'}>
                {source.full}{' '}
                {href ? (
                  <a href={href} rel="noopener">
                    {hostOf(href)}
                  </a>
                ) : null}
              </span>
            </li>
          )
        })}
      </ol>
    </details>
  )
}

const hostOf = (href: string) => (URL.canParse(href) ? new URL(href).hostname : href)
