import { PackingTrouble } from '../print/package-block.tsx'
import { renderPage } from '../print/shell.tsx'
import type { ShopDesk } from '../print/shop-desk.ts'
import { ShopSection } from '../print/shop-section.tsx'
import { type Lang, monthName, say } from '../print/words.ts'
import type { PackingState } from './packing.ts'

interface LinkPageProps {
  lang: Lang
  edition: string
  desk: ShopDesk
  base: string
  query: string
  packing: PackingState | null
}

/** What a link opens: one shop's sheets of one edition, and nothing else. */
export function linkPage({ lang, edition, desk, base, query, packing }: LinkPageProps): string {
  const busy = packing?.running === true
  const installBy = desk.shop.sheets.map((s) => s.installBy ?? '').sort()[0] ?? ''
  return renderPage({
    title: `${desk.shop.name} ${monthName(edition, lang)}`,
    who: null,
    lang,
    home: base,
    otherLang: `${base}?lang=${lang === 'en' ? 'zh' : 'en'}`,
    refreshS: desk.packing === null ? undefined : 5,
    children: (
      <>
        <div className="lead">
          <div>
            <p className="ink3">{say(lang, '科普画廊印制', 'Science galleries, printing')}</p>
            <h1>{say(lang, `${monthName(edition)}的印张`, `Sheets of ${monthName(edition, lang)}`)}</h1>
            <p className="ink2">
              {say(
                lang,
                `下载，核对，印，送；每一步在这里点一下，编辑部就看得到。${installBy === '' ? '' : `最晚 ${installBy} 上墙。`}`,
                `Download, check, print, deliver; mark each step here and the newsroom sees it. ${installBy === '' ? '' : `On the wall by ${installBy}.`}`,
              )}
            </p>
          </div>
          <form className="filters" method="get" action={base}>
            <label>
              {say(lang, '画廊', 'Gallery')}
              <input
                name="q"
                type="search"
                defaultValue={query}
                placeholder={say(lang, '编号、镇街或路名', 'Code, town or street')}
              />
            </label>
            <button className="btn" type="submit">
              {say(lang, '查看', 'Show')}
            </button>
          </form>
        </div>
        <PackingTrouble
          packing={packing?.edition === edition && packing.shop === desk.shop.slug ? packing : null}
          lang={lang}
        />
        <ShopSection {...{ desk, base, lang, query, busy }} home={base} mayPack mayMark />
      </>
    ),
  })
}
