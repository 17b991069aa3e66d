import { PageFrame } from '../../parts/page-frame/web.tsx'
import { UI } from '../../parts/words/ui.ts'
import { READ_FIRST } from '../../search/open-index.ts'
import { renderStart } from '../../search/render-answer.ts'
import type { SearchProps } from './props.ts'

/** The page as it is before anything was looked for; a server or the page's script puts the answer in its place. */
export function SearchPage({ frame, index, script }: SearchProps) {
  return (
    <PageFrame of={frame}>
      <div
        id="answer"
        data-index={index}
        data-title={UI[frame.lang].brand(frame.shared.site.name.text, frame.title)}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the same HTML as the script and the server put here, escaped where it is made
        dangerouslySetInnerHTML={{ __html: renderStart(frame.lang) }}
      />
      <noscript>
        <p className="w">{UI[frame.lang].searchWithoutScript}</p>
      </noscript>
      {READ_FIRST.map((name) => (
        <link key={name} rel="preload" as="fetch" crossOrigin="anonymous" href={index + name} />
      ))}
      <script src={script} defer />
    </PageFrame>
  )
}
