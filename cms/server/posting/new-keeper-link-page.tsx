import QRCode from 'qrcode'
import { KEEPER_LINK_DAYS } from './keeper-links.ts'
import { renderKeeperPage } from './keeper-shell.tsx'

interface NewKeeperLinkProps {
  who: string
  keeper: string
  address: string
  back: string
}

/** Shows a keeper's new link, this once: to copy, or to be scanned from the screen or from paper. */
export async function newKeeperLinkPage({ who, keeper, address, back }: NewKeeperLinkProps): Promise<string> {
  const svg = await QRCode.toString(address, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' })
  return renderKeeperPage({
    title: `${keeper}的链接`,
    who,
    keeper: null,
    children: (
      <section className="in made">
        <h1>{keeper}的链接做好了</h1>
        <p className="ink2">
          让他用手机扫这个码，或者把地址发给他，再存到手机桌面。请现在就做：这里只显示一次，我们只存它的指纹。
        </p>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by the QR library from an address of our own */}
        <div className="qr" role="img" aria-label="链接的二维码" dangerouslySetInnerHTML={{ __html: svg }} />
        <label>
          地址
          <input readOnly value={address} />
        </label>
        <p className="ink3">
          {KEEPER_LINK_DAYS} 天内有效。谁有它谁就能替{keeper}发照片；发错了马上在“上画”里收回。
        </p>
        <a className="btn wide" href={back}>
          回到上画
        </a>
      </section>
    ),
  })
}
