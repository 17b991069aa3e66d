import { cityMoment } from '../../../workflow/city-time.ts'
import type { DeskLink, DeskShop } from '../../press-port.ts'

interface LinksProps {
  shop: DeskShop
  edition: string
  now: Date
  mayAct: boolean
  english: boolean
}

/** The links that lead to a shop's sheets: who made them, used or not, until when; each can be taken back. */
export function Links({ shop, edition, now, mayAct, english }: LinksProps) {
  if (shop.links.length === 0) return null
  const isOpen = (link: DeskLink) => link.revokedAt === null && Date.parse(link.expiresAt) > now.getTime()
  const open = shop.links.filter(isOpen).length
  return (
    <details>
      <summary>{english ? `${open} open links` : `${open} 个有效链接`}</summary>
      <ul className="links">
        {shop.links.map((link) => (
          <li key={link.id} className={isOpen(link) ? '' : 'dead'}>
            <span>
              {cityMoment(link.madeAt)}　{link.madeBy}
            </span>
            <span className="ink3">
              {link.revokedAt
                ? english
                  ? `revoked ${cityMoment(link.revokedAt)}`
                  : `${cityMoment(link.revokedAt)} 收回`
                : english
                  ? `until ${link.expiresAt.slice(0, 10)}`
                  : `有效到 ${link.expiresAt.slice(0, 10)}`}
              {link.lastUsedAt === null
                ? english
                  ? ', not used yet'
                  : '，还没有用过'
                : english
                  ? `, used ${cityMoment(link.lastUsedAt)}, ${link.downloads} downloads`
                  : `，${cityMoment(link.lastUsedAt)} 用过，下载 ${link.downloads} 次`}
            </span>
            {mayAct && isOpen(link) ? (
              <form method="post" action={`/printing/${edition}/links/${link.id}/revoke`}>
                <button className="kp-link" type="submit">
                  {english ? 'Revoke' : '收回'}
                </button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  )
}
