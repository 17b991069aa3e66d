import { randomBytes } from 'node:crypto'
import { cityDay, cityMoment } from '../../workflow/city-time.ts'
import { LINK_DAYS, type LinkLine } from '../packages/links.ts'
import type { ShopDesk } from './shop-desk.ts'
import { type Lang, say } from './words.ts'

/** For editors: links by which this shop reaches its sheets without an account. */
export function LinkBlock({ desk, edition, lang, now }: { desk: ShopDesk; edition: string; lang: Lang; now: Date }) {
  const { shop, links } = desk
  const open = links.filter((link) => stateOf(link, now) === 'open').length
  return (
    <details className="links">
      <summary>
        {say(lang, '取件链接', 'Links without an account')}
        <span className="ink3">{say(lang, `　${open} 个有效`, ` ${open} valid`)}</span>
      </summary>
      <p className="ink2">
        {say(
          lang,
          `发给${shop.name}，不用账号就能下载这一期自己的印张和填回执。${LINK_DAYS} 天后失效，随时可以收回。`,
          `Send one to ${shop.name}: it leads to this edition's own sheets and receipts, for ${LINK_DAYS} days, and can be revoked.`,
        )}
      </p>
      <form method="post" action={`/print/${edition}/links`}>
        <input type="hidden" name="shop" value={shop.slug} />
        <input type="hidden" name="act" value={randomBytes(16).toString('hex')} />
        <button className="btn" type="submit">
          {say(lang, '做一个新链接', 'Make a link')}
        </button>
      </form>
      {links.length === 0 ? null : (
        <ul>
          {links.map((link) => (
            <Line key={link.id} link={link} edition={edition} lang={lang} now={now} />
          ))}
        </ul>
      )}
    </details>
  )
}

function Line({ link, edition, lang, now }: { link: LinkLine; edition: string; lang: Lang; now: Date }) {
  const state = stateOf(link, now)
  return (
    <li className={state}>
      <div>
        <p>
          {say(
            lang,
            `${cityMoment(link.madeAt)} 由 ${link.madeBy} 做`,
            `Made ${cityMoment(link.madeAt)} by ${link.madeBy}`,
          )}
        </p>
        <p className="ink3 s12">
          {sayState(link, state, lang)}
          {link.lastUsedAt === null
            ? say(lang, '，还没有用过', ', not used yet')
            : say(
                lang,
                `，最近 ${cityMoment(link.lastUsedAt)} 用过，下载 ${link.downloads} 次`,
                `, last used ${cityMoment(link.lastUsedAt)}, ${link.downloads} downloads`,
              )}
        </p>
      </div>
      {state === 'open' ? (
        <form method="post" action={`/print/${edition}/links/${link.id}/revoke`}>
          <button className="btn small" type="submit">
            {say(lang, '收回', 'Revoke')}
          </button>
        </form>
      ) : null}
    </li>
  )
}

function stateOf(link: LinkLine, now: Date): 'open' | 'expired' | 'revoked' {
  if (link.revokedAt !== null) return 'revoked'
  return Date.parse(link.expiresAt) <= now.getTime() ? 'expired' : 'open'
}

function sayState(link: LinkLine, state: 'open' | 'expired' | 'revoked', lang: Lang): string {
  if (state === 'revoked')
    return say(lang, `${cityMoment(link.revokedAt ?? '')} 收回`, `Revoked ${cityMoment(link.revokedAt ?? '')}`)
  const day = cityDay(link.expiresAt)
  if (state === 'expired') return say(lang, `${day} 已到期`, `Expired ${day}`)
  return say(lang, `有效到 ${day}`, `Valid until ${day}`)
}
