import { cityMoment } from '../../workflow/city-time.ts'
import type { PackingState } from '../packages/packing.ts'
import type { ShopDesk } from './shop-desk.ts'
import { type Lang, say, toSize } from './words.ts'

interface PackageBlockProps {
  desk: ShopDesk
  /** Address before the names of files: '/print/2026-11' or a link's own. */
  base: string
  lang: Lang
  /** May have packages made. */
  mayPack: boolean
  /** A job is at work, of whatever kind: the next one has to wait. */
  busy: boolean
}

/** The package of a shop: to be downloaded, being made, or to be made. */
export function PackageBlock({ desk, base, lang, mayPack, busy }: PackageBlockProps) {
  const { shop, packing } = desk
  const made = desk.package
  const pack = (words: string, primary: boolean) => (
    <form method="post" action={`${base}/pack`}>
      <input type="hidden" name="shop" value={shop.slug} />
      <button className={primary ? 'btn primary big' : 'btn'} type="submit" disabled={busy}>
        {words}
      </button>
    </form>
  )
  return (
    <div className="get">
      {made ? (
        <a className="btn primary big" href={`${base}/${shop.slug}.zip`}>
          <DownArrow /> {say(lang, '下载成品包', 'Download the package')}
        </a>
      ) : null}
      {packing ? (
        <div className="packing" role="status">
          <p>
            {say(lang, `正在打包 ${packing.done} / ${packing.total} 张`, `Packing ${packing.done} of ${packing.total}`)}
          </p>
          <progress max={packing.total} value={packing.done} aria-label={say(lang, '打包进度', 'Progress')} />
          <p className="ink3 s12">{say(lang, '可以离开这一页，不会停', 'You may leave this page; it goes on')}</p>
        </div>
      ) : null}
      {made ? (
        <p className="ink3 s12">
          {say(
            lang,
            `zip，${made.sheets} 张，${toSize(made.bytes)}，${cityMoment(made.madeAt)} 打包；断了可以接着下`,
            `zip, ${made.sheets} sheets, ${toSize(made.bytes)}, made ${cityMoment(made.madeAt)}; a broken download goes on`,
          )}
        </p>
      ) : null}
      {made && !made.current && !packing ? (
        <p className="amber s12">
          {say(lang, '打包以后有印张换过，请重新打包', 'Sheets have changed since; pack again')}
        </p>
      ) : null}
      {mayPack && !packing && !made ? pack(say(lang, '打包', 'Pack'), true) : null}
      {mayPack && !packing && made && !made.current ? pack(say(lang, '重新打包', 'Pack again'), false) : null}
      {!made && !packing ? (
        <p className="ink3 s12">
          {say(
            lang,
            '一个 zip：印张、总览、清单、校验码。要先打包，一般不到一分钟',
            'One zip: sheets, overview, list, checksums. It has to be packed first, within a minute',
          )}
        </p>
      ) : null}
    </div>
  )
}

/** What the last job could not do, in words. */
export function PackingTrouble({ packing, lang }: { packing: PackingState | null; lang: Lang }) {
  if (!packing || packing.running || packing.problems.length === 0) return null
  return (
    <div className="refused" role="alert">
      <p>
        {packing.kind === 'proof'
          ? say(lang, '样稿没有做成：', 'The proof was not made:')
          : say(lang, '没有打成包，原来的包没有动：', 'Nothing was packed; earlier packages are untouched:')}
      </p>
      <ul>
        {packing.problems.slice(0, 8).map((p) => (
          <li key={`${p.code} ${p.at}`}>
            {p.at}：{say(lang, p.zh, p.en)}
          </li>
        ))}
      </ul>
    </div>
  )
}

function DownArrow() {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden="true"
    >
      <path d="M8 2v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11" />
    </svg>
  )
}
