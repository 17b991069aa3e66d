import type { AdminViewServerProps } from 'payload'
import { toActor } from '../../access/actor.ts'
import { readUses } from '../../collections/uses/read-uses.ts'
import type { Thing } from '../../workflow/uses/documents.ts'
import { type HitEdition, type Withdrawal, withdrawal } from '../../workflow/uses/withdrawal.ts'
import { InAdmin } from '../in-admin.tsx'
import { nameOf } from './name-of.ts'
import { PrintButton } from './print-button.tsx'
import './withdrawal.css'

const KINDS = ['media', 'articles', 'panels', 'sources'] as const

/** `/admin/withdrawal?kind=media&id=12`: everything that a withdrawal hits, on one page to print and tick off. */
export async function WithdrawalView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  if (!['admin', 'editor', 'reviewer'].includes(toActor(req.user))) return null
  const english = req.i18n.language === 'en'
  const { kind, id } = props.searchParams ?? {}
  const known = KINDS.find((one) => one === kind)
  const thing: Thing | null = known && typeof id === 'string' ? { kind: known, id } : null
  const name = thing && (await nameOf(thing, req))
  if (thing === null || name === null)
    return (
      <InAdmin {...props}>
        <div className="kp kp-withdrawal">
          <h1 className="title">{english ? 'There is no such document' : '没有这一份'}</h1>
          <p>
            {english
              ? 'It was deleted, or the address is wrong.'
              : '已经删除，或地址不对。请从图片、稿件或画面的页面进来。'}
          </p>
        </div>
      </InAdmin>
    )
  const hit = withdrawal(thing, await readUses(req.payload))
  return (
    <InAdmin {...props}>
      <div className="kp kp-withdrawal">
        <p className="ink2">
          {english ? name.en : name.zh}
          {name.href ? (
            <a className="kp-link" href={name.href}>
              {english ? 'Open' : '打开'}
            </a>
          ) : null}
        </p>
        <h1 className="title">{english ? headline(hit).en : headline(hit).zh}</h1>
        <PrintButton label={english ? 'Print this page' : '打印这一页'} />
        {hit.editions.map((edition) => (
          <Edition key={edition.id} edition={edition} english={english} />
        ))}
        {hit.places.length > 0 ? (
          <section>
            <h2>{english ? 'Also named in' : '还写在'}</h2>
            <ul className="rows">
              {hit.places.map((place) => (
                <li key={place.href}>
                  <a className="kp-link" href={place.href}>
                    {english ? place.en : place.zh}
                  </a>
                  {place.state === 'draft' ? <span className="ink3">　{english ? 'draft' : '草稿'}</span> : null}
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        {hit.pages.length > 0 ? (
          <section>
            <h2>
              {english ? 'Pages on the site' : '网页'}
              <small>{english ? 'renewed within a minute once mended' : '改好发布后一分钟内换新'}</small>
            </h2>
            <ul className="rows">
              {hit.pages.map(({ href, zh }) => (
                <li key={href}>
                  <a className="kp-link" href={href}>
                    {zh}
                  </a>{' '}
                  <span className="ink3">{href}</span>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    </InAdmin>
  )
}

function Edition({ edition, english }: { edition: HitEdition; english: boolean }) {
  return (
    <section>
      <h2>
        {edition.month}　{edition.title}
        <small>
          {english ? `on the wall ${edition.from} to ${edition.until}` : `上刊 ${edition.from} 至 ${edition.until}`}
        </small>
      </h2>
      {edition.panels.map((panel) => (
        <div className="panel" key={panel.id}>
          <p>
            <a className="kp-link" href={`/admin/collections/panels/${panel.id}`}>
              {english ? `Panel ${panel.no} 《${panel.title}》` : `第 ${panel.no} 版《${panel.title}》`}
            </a>
            {panel.draft ? <span className="ink3">　{english ? 'draft' : '草稿'}</span> : null}
            <b>
              {panel.onPaper
                ? english
                  ? `${panel.sheets.length} sheets`
                  : `${panel.sheets.length} 张印张`
                : english
                  ? 'page only'
                  : '只在网页上'}
            </b>
          </p>
          <p className="codes">
            {countCodes(panel.sheets).map((code) => (
              <span key={code}>{code}</span>
            ))}
          </p>
        </div>
      ))}
    </section>
  )
}

function headline({ counts, places }: Withdrawal): { zh: string; en: string } {
  const { editions, panels, sheets, galleries, pages } = counts
  if (panels === 0 && pages === 0)
    return places.length === 0
      ? { zh: '没有用到，撤回它不影响什么', en: 'It is used nowhere: withdrawing it hits nothing' }
      : {
          zh: `撤回它要改 ${places.length} 处，没有上刊`,
          en: `Withdrawing it touches ${places.length} places; none hangs`,
        }
  return {
    zh: `撤回它会影响：${editions} 期 ${panels} 版 ${sheets} 张印张（${galleries} 座画廊），网页 ${pages} 页`,
    en: `Withdrawing it hits ${editions} editions, ${panels} panels, ${sheets} sheets in ${galleries} galleries, ${pages} pages`,
  }
}

/** 'TC-001', 'TC-002 ×2': each gallery once. */
function countCodes(codes: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].map(([code, n]) => (n > 1 ? `${code} ×${n}` : code))
}
