import { LINK_DAYS } from '../packages/links.ts'
import { renderPage } from './shell.tsx'
import { type Lang, monthName, say } from './words.ts'

interface NewLinkProps {
  who: string
  lang: Lang
  edition: string
  shop: string
  address: string
}

/** Shows a new link, this once. */
export function newLinkPage({ who, lang, edition, shop, address }: NewLinkProps): string {
  return renderPage({
    title: say(lang, '新的取件链接', 'A new link'),
    who,
    lang,
    children: (
      <section className="login newlink">
        <h1>{say(lang, '链接做好了', 'The link is ready')}</h1>
        <p className="ink2">
          {say(
            lang,
            `给${shop}，${monthName(edition)}的印张。请现在复制：这里只显示一次，我们只存它的指纹。`,
            `For ${shop}, the sheets of ${monthName(edition, lang)}. Copy it now: it is shown only once, we keep a fingerprint of it.`,
          )}
        </p>
        <label>
          {say(lang, '地址', 'Address')}
          <input readOnly value={address} />
        </label>
        <p className="ink3">
          {say(
            lang,
            `${LINK_DAYS} 天内有效。谁有它谁就能下载，请只发给制作单位；发错了马上收回。`,
            `Valid for ${LINK_DAYS} days. Whoever has it can download: send it to the shop only, and revoke it if it went astray.`,
          )}
        </p>
        <p>
          <a className="btn primary" href={`/print?edition=${edition}`}>
            {say(lang, '回到印张', 'Back to the sheets')}
          </a>{' '}
          <a className="btn" href={address}>
            {say(lang, '打开看看', 'Open it')}
          </a>
        </p>
      </section>
    ),
  })
}
