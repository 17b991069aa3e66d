import { cityDay } from '../../workflow/city-time.ts'
import { CameraTemplate } from './camera-template.tsx'
import { FaultForm } from './fault-form.tsx'
import { statusLines, wantsPhotos } from './gallery-status.ts'
import { Camera, Glyph } from './glyphs.tsx'
import type { DeskGallery } from './keeper-desk.ts'
import { renderKeeperPage } from './keeper-shell.tsx'

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六']

interface KeeperPageProps {
  keeper: { id: string; name: string }
  /** '/k/<secret>/' */
  home: string
  desk: readonly DeskGallery[]
  now: Date
  /** A new id for each form, so that sending it twice is sending it once. */
  newId: () => string
}

/** A keeper's list: what to hang, what to photograph, what became of it. */
export function keeperPage({ keeper, home, desk, now, newId }: KeeperPageProps): string {
  const todo = desk.filter(wantsPhotos)
  const rest = desk.filter((one) => !wantsPhotos(one))
  const today = cityDay(now)
  return renderKeeperPage({
    title: '我的画廊',
    who: keeper.name,
    home,
    keeper: keeper.id,
    children: (
      <>
        <div className="in">
          <p className="ink2">
            {Number(today.slice(5, 7))} 月 {Number(today.slice(8))} 日　周
            {WEEKDAYS[new Date(`${today}T00:00:00Z`).getUTCDay()]}
          </p>
          <h1>
            {desk.length === 0 ? '现在没有要张贴的' : todo.length === 0 ? '都拍好了' : `还有 ${todo.length} 座要拍`}
          </h1>
          <p className="ink2">
            {desk.length === 0
              ? '新一期送到前几天，这里会出现要张贴的画廊。'
              : '每座两张：一张近，看得清二维码；一张远，看得见整座。'}
          </p>
          <p className="queue" role="status" hidden />
          <button className="btn wide quiet" type="button" data-send-now hidden>
            现在再发一次
          </button>
          {todo.length === 0 ? null : (
            <label className="place" hidden>
              <input type="checkbox" data-place /> 拍照时带上位置（可选，只用来核对画廊）
            </label>
          )}
        </div>
        {[...todo, ...rest].map((one, i) => (
          <Gallery key={`${one.edition.month} ${one.gallery.code}`} {...{ one, home, newId }} first={i === 0} />
        ))}
        <CameraTemplate />
      </>
    ),
  })
}

function Gallery({ one, home, first, newId }: { one: DeskGallery; home: string; first: boolean; newId: () => string }) {
  const { gallery, edition, check, hang, takeDown } = one
  const wants = wantsPhotos(one)
  const lines = statusLines(one)
  const month = `${Number(edition.month.slice(5, 7))} 月`
  return (
    <section
      className="gal"
      id={`${gallery.code}-${edition.month}`}
      data-gallery={gallery.code}
      data-edition={edition.month}
      data-name={gallery.community}
      data-check={check ? '1' : undefined}
    >
      <h2>
        {gallery.community}
        {check ? <small className="ask">抽查</small> : null}
      </h2>
      <p className="ink2">
        <span className="nowrap">{gallery.code}</span>　{gallery.address}
      </p>
      {check ? (
        <p className="say">月中抽查：请到现场再拍一近一远两张，看看海报还在不在、好不好。</p>
      ) : wants ? (
        <>
          <p className="ink3 label">
            {month}
            {edition.kind === 'emergency' ? '应急' : ''}，挂这 {hang.length} 张
          </p>
          <ol className="four">
            {hang.map(({ position, title, thumbnail }) => (
              <li key={position}>
                {thumbnail === null ? (
                  <span className="none">{title}</span>
                ) : (
                  <img src={`${home}thumbs/${edition.month}/${thumbnail}`} alt={title} loading="lazy" />
                )}
              </li>
            ))}
          </ol>
          {takeDown.length === 0 ? null : (
            <p className="ink3 down">换下：{takeDown.map((title) => `《${title}》`).join('')}</p>
          )}
        </>
      ) : null}
      {lines.map(({ glyph, tone, words }) => (
        <p key={words} className={`st ${tone}`}>
          <Glyph name={glyph} />
          <span>{words}</span>
        </p>
      ))}
      <p className="st amber" data-waiting hidden />
      <a
        className={`btn wide${wants && first ? '' : ' quiet'}`}
        data-shoot
        href={`${home}g/${edition.month}/${gallery.code}${check ? '?check=1' : ''}`}
      >
        <Camera /> {wants ? '拍这一座' : '再拍一次'}
        <span className="sr">：{gallery.community}</span>
      </a>
      <FaultForm {...{ home, newId }} gallery={gallery} edition={edition.month} />
    </section>
  )
}
