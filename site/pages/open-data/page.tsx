import { PageFrame } from '../../parts/page-frame/web.tsx'
import type { Lang } from '../../sheet/foot.ts'
import type { OpenDataProps } from './props.ts'
import { DATA_PACKAGE } from './tables.ts'
import { OPEN_DATA_WORDS } from './words.ts'

export function OpenDataPage({ frame, host, licence, tables }: OpenDataProps) {
  const { lang } = frame
  const words = OPEN_DATA_WORDS[lang]
  const [before, name, after] = words.use(licence.title, host)
  return (
    <PageFrame of={frame}>
      <div className="w gh">
        <div>
          <h1>{words.title}</h1>
          <p>{words.intro}</p>
        </div>
      </div>
      <div className="w art">
        <div className="txt">
          <p>
            {before}
            <a href={licence.url} rel="license noopener">
              {name}
            </a>
            {after}
          </p>
          <p>{words.pictures}</p>
          <p>{words.people}</p>
          <h2>{words.files}</h2>
          <dl className="kinds">
            {(['csv', 'json', 'geojson'] as const).map((ending) => (
              <div key={ending}>
                <dt>{NAMES[ending]}</dt>
                <dd>{words.formats[ending]}</dd>
              </div>
            ))}
          </dl>
          {tables.map((table) => (
            <Table key={table.name} of={table} lang={lang} />
          ))}
          <p className="plain">
            <a href={DATA_PACKAGE}>datapackage.json</a>
            {lang === 'zh' ? '：' : ': '}
            {words.package}
            {lang === 'zh' ? '。' : '.'}
          </p>
          <p className="plain">
            {words.also} <a href={lang === 'en' ? '/en/calendar/' : '/calendar/'}>{MORE[lang]}</a>
          </p>
        </div>
      </div>
    </PageFrame>
  )
}

const NAMES = { csv: 'CSV', json: 'JSON', geojson: 'GeoJSON' } as const
const MORE: Record<Lang, string> = { zh: '日历和订阅', en: 'Calendars and feeds' }

function Table({ of, lang }: { of: OpenDataProps['tables'][number]; lang: Lang }) {
  const words = OPEN_DATA_WORDS[lang]
  return (
    <section aria-labelledby={of.name}>
      <h3 id={of.name}>
        {of.title} <small className="s num">{words.rows(of.rows)}</small>
      </h3>
      <div className="btns">
        {of.files.map(({ href, ending, size }) => (
          <a key={href} className="btn o" href={href} download>
            {of.title} {NAMES[ending]}
            {lang === 'zh' ? `（${size}）` : ` (${size})`}
          </a>
        ))}
      </div>
      <details className="fold">
        <summary>
          {words.whatIsIn}
          <span className="vh">
            {lang === 'zh' ? '：' : ': '}
            {of.title}
          </span>
        </summary>
        <div className="rich">
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
          <div className="table" tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.column}</th>
                  <th scope="col">{words.kind}</th>
                  <th scope="col">{words.meaning}</th>
                </tr>
              </thead>
              <tbody>
                {of.columns.map(({ name, type, says }) => (
                  <tr key={name}>
                    <th scope="row">
                      <code lang="en">{name}</code>
                    </th>
                    <td>{words.kinds[type]}</td>
                    <td>{says}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </div>
      </details>
    </section>
  )
}
