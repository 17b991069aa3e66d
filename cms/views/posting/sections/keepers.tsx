import { cityMoment } from '../../../workflow/city-time.ts'
import type { KeeperLinkLine } from '../read-keeper-links.ts'
import type { KeeperLine, PostingGallery } from '../read-posting.ts'

interface KeepersProps {
  keepers: readonly KeeperLine[]
  galleries: readonly PostingGallery[]
  links: readonly KeeperLinkLine[]
  edition: string
  mayAct: boolean
  back: string
  /** Galleries that were reassigned just now. */
  moved: number | null
  /** Made for this page: the button pressed twice makes one link. */
  act: string
  english: boolean
}

/** Keepers with their galleries and links, and giving many galleries to somebody else at once. */
export function Keepers({ keepers, galleries, links, edition, mayAct, back, moved, act, english }: KeepersProps) {
  const active = keepers.filter((keeper) => keeper.active)
  return (
    <section id="keepers" className="keepers" aria-label={english ? 'Keepers' : '保管员'}>
      <h2>
        {english ? 'Keepers' : '保管员'}
        <small>
          <a href="/admin/collections/keepers">{english ? `${active.length} active` : `${active.length} 人在岗`}</a>
        </small>
      </h2>
      {moved === null ? null : (
        <p role="status">
          <b>{english ? `${moved} galleries were reassigned.` : `改派了 ${moved} 座画廊。`}</b>
        </p>
      )}
      {mayAct && active.length > 0 ? <Reassign {...{ active, keepers, galleries, edition, back, english }} /> : null}
      <ul className="rows">
        {active.map((keeper) => {
          const mine = galleries.filter((gallery) => gallery.keeper === keeper.id)
          const link = links.find((one) => one.keeper === keeper.id)
          return (
            <li key={keeper.id}>
              <p>
                <b>{keeper.name}</b>
                <span className="ink3">
                  　{keeper.firm}　{keeper.telephone}
                </span>
              </p>
              <p className="ink2 s12">{linkWords(link, english)}</p>
              <b className="n">{english ? mine.length : `${mine.length} 座`}</b>
              {mayAct ? (
                <div className="acts">
                  <form method="post" action="/posting/links">
                    <input type="hidden" name="keeper" value={keeper.id} />
                    <input type="hidden" name="act" value={act} />
                    <input type="hidden" name="back" value={back} />
                    <button className="kp-small" type="submit">
                      {english ? 'New link' : '做新链接'}
                      <span className="kp-sr"> {keeper.name}</span>
                    </button>
                  </form>
                  {link ? (
                    <form method="post" action={`/posting/links/${link.id}/revoke`}>
                      <input type="hidden" name="back" value={back} />
                      <button className="kp-small" type="submit">
                        {english ? 'Revoke' : '收回'}
                        <span className="kp-sr"> {keeper.name}</span>
                      </button>
                    </form>
                  ) : null}
                </div>
              ) : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function linkWords(link: KeeperLinkLine | undefined, english: boolean): string {
  if (!link) return english ? 'No link yet' : '还没有链接'
  const until = link.expiresAt.slice(0, 10)
  if (link.lastUsedAt === null)
    return english ? `Link until ${until}, not used yet` : `链接有效到 ${until}，还没有打开过`
  const used = cityMoment(link.lastUsedAt)
  return english ? `Link until ${until}, last used ${used}` : `链接有效到 ${until}，最近 ${used} 打开`
}

interface ReassignProps extends Pick<KeepersProps, 'keepers' | 'galleries' | 'edition' | 'back' | 'english'> {
  active: readonly KeeperLine[]
}

/** Two acts: from whom or where, and to whom. */
function Reassign({ active, keepers, galleries, edition, back, english }: ReassignProps) {
  const towns = [...new Set(galleries.map(({ town }) => town))]
  const firms = [...new Set(keepers.map(({ firm }) => firm).filter((firm) => firm !== ''))]
  const count = (test: (gallery: PostingGallery) => boolean) => {
    const n = galleries.filter(test).length
    return english ? ` (${n})` : `（${n} 座）`
  }
  const firmOf = new Map(keepers.map(({ id, firm }) => [id, firm]))
  return (
    <form className="reassign" method="post" action="/posting/reassign">
      <input type="hidden" name="back" value={back} />
      <label>
        {english ? 'All galleries of' : '把'}
        <select name="from" required defaultValue="">
          <option value="" disabled>
            {english ? 'a keeper, town or firm' : '谁的、哪个镇的'}
          </option>
          <optgroup label={english ? 'Keepers' : '保管员'}>
            {keepers.map(({ id, name }) => (
              <option key={id} value={`keeper ${id}`}>
                {name}
                {count(({ ownKeeper }) => ownKeeper === id)}
              </option>
            ))}
          </optgroup>
          <optgroup label={english ? 'Towns' : '镇、街道'}>
            {towns.map((town) => (
              <option key={town} value={`town ${town}`}>
                {town}
                {count((gallery) => gallery.town === town)}
              </option>
            ))}
          </optgroup>
          {firms.length === 0 ? null : (
            <optgroup label={english ? 'Firms' : '单位'}>
              {firms.map((firm) => (
                <option key={firm} value={`firm ${firm}`}>
                  {firm}
                  {count(({ ownKeeper }) => ownKeeper !== null && firmOf.get(ownKeeper) === firm)}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </label>
      <label>
        {english ? 'to' : '交给'}
        <select name="to" required defaultValue="">
          <option value="" disabled>
            {english ? 'a keeper' : '哪位保管员'}
          </option>
          {active.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="only">
        <input type="checkbox" name="only" value={edition} />
        {english ? `for ${edition} only` : '只这一期'}
      </label>
      <button className="kp-small" type="submit">
        {english ? 'Reassign' : '改派'}
      </button>
    </form>
  )
}
