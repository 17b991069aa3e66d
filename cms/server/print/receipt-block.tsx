import { cityMoment } from '../../workflow/city-time.ts'
import { RECEIPT_WORDS, type ReceiptState } from '../../workflow/receipt-state.ts'
import type { Attention, ShopDesk } from './shop-desk.ts'
import { formatName, type Lang, say } from './words.ts'

/** What a shop marks for all of its sheets at once; a problem is always one sheet's. */
const FOR_ALL = ['received', 'printing', 'delivered'] as const
const SHOWN: readonly (ReceiptState | 'none')[] = ['problem', 'reprint', 'received', 'printing', 'delivered', 'none']

interface ReceiptBlockProps {
  desk: ShopDesk
  base: string
  lang: Lang
  /** May say how the sheets stand. */
  mayMark: boolean
}

/** How a shop's sheets stand: what wants attention first, then the counts, then the buttons for all of them. */
export function ReceiptBlock({ desk, base, lang, mayMark }: ReceiptBlockProps) {
  const { shop, counts, problems, reprints, corrections } = desk
  return (
    <div className="receipts">
      <div className="attentions">
        {problems.length > 0 ? (
          <div className="attention" role="alert">
            <h3>{say(lang, `${problems.length} 张有问题`, `${problems.length} with a problem`)}</h3>
            <AttentionList list={problems} base={base} lang={lang} reprint={false} />
          </div>
        ) : null}
        {reprints.length > 0 ? (
          <div className="attention">
            <h3>{say(lang, `${reprints.length} 张要补印`, `${reprints.length} to print again`)}</h3>
            <AttentionList list={reprints} base={base} lang={lang} reprint />
          </div>
        ) : null}
        {corrections.length > 0 ? (
          <div className="attention">
            <h3>{say(lang, '更正：内容改过，请换下原来的', 'Corrections: these replace what was printed')}</h3>
            <ul>
              {corrections.map(({ name, sheets, madeAt }) => (
                <li key={name}>
                  <p>
                    {say(lang, `${sheets} 张`, `${sheets} sheets`)}　<span className="ink3">{cityMoment(madeAt)}</span>
                  </p>
                  <a className="btn small" href={`${base}/corrections/${shop.slug}/${name}.zip`}>
                    {say(lang, '下载更正包', 'Download it')}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
      <dl className="counts">
        {SHOWN.filter((state) => counts[state] > 0 || state === 'delivered').map((state) => (
          <div key={state} className={state}>
            <dt>{stateName(state, lang)}</dt>
            <dd>{counts[state]}</dd>
          </div>
        ))}
      </dl>
      {mayMark ? (
        <form className="markall" method="post" action={`${base}/receipts`}>
          <input type="hidden" name="shop" value={shop.slug} />
          <input type="hidden" name="file" value="all" />
          <span className="ink3">
            {say(lang, `${shop.sheets.length} 张全部标为`, `Mark all ${shop.sheets.length} as`)}
          </span>
          {FOR_ALL.map((state) => (
            <button key={state} className="btn small" type="submit" name="state" value={state}>
              {stateName(state, lang)}
            </button>
          ))}
        </form>
      ) : null}
    </div>
  )
}

function AttentionList({
  list,
  base,
  lang,
  reprint,
}: {
  list: Attention[]
  base: string
  lang: Lang
  reprint: boolean
}) {
  return (
    <ul>
      {list.map(({ sheet, receipt }) => (
        <li key={sheet.file}>
          <p>
            <a href={`#${sheet.file}`}>
              {sheet.gallery} {say(lang, `第 ${sheet.position} 框`, `frame ${sheet.position}`)}　{sheet.panelTitle}
            </a>{' '}
            <span className="ink3">{formatName(sheet.format)}</span>
          </p>
          <p className="said">{receipt.note === '' ? say(lang, '没有写说明', 'No note') : receipt.note}</p>
          <p className="ink3 s12">
            {receipt.by}，{cityMoment(receipt.at)}
          </p>
          {reprint ? (
            <a className="btn small" href={`${base}/reprints/${sheet.file}.zip`}>
              {say(lang, '下载补印包', 'Download it')}
            </a>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

export function stateName(state: ReceiptState | 'none', lang: Lang): string {
  if (state === 'none') return say(lang, '还没回音', 'Not heard of')
  return say(lang, RECEIPT_WORDS[state].zh, RECEIPT_WORDS[state].en)
}
