import type { Lang } from '../../sheet/foot.ts'
import type { Link, Said } from '../words/say.ts'
import { InChinese, Title, to } from '../words/web.tsx'

export interface TallyLine {
  name: Said
  link: Link
  scans: number
  reads: number
}
interface TallyProps {
  lines: readonly TallyLine[]
  heads: { name: string; scans: string; reads: string }
  say: (count: number) => string
  lang: Lang
}

/** Scans and reads as a table whose figures are drawn as bars; the longest is the largest figure of the table. */
export function Tally({ lines, heads, say, lang }: TallyProps) {
  const most = Math.max(1, ...lines.flatMap(({ scans, reads }) => [scans, reads]))
  return (
    <table className="data tally">
      <thead>
        <tr>
          <th scope="col">{heads.name}</th>
          <th scope="col">{heads.scans}</th>
          <th scope="col">{heads.reads}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, link, scans, reads }) => (
          <tr key={link.href}>
            <th scope="row">
              <a {...to(link)}>
                <Title of={name} />
              </a>
              <InChinese link={link} lang={lang} />
            </th>
            {[scans, reads].map((count, i) => (
              <td key={i === 0 ? 'scans' : 'reads'} className={i === 0 ? 'scans' : undefined}>
                {say(count)}
                {count > 0 ? (
                  <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                    <rect width={Math.max(1, Math.round((count / most) * 100))} height="4" />
                  </svg>
                ) : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
