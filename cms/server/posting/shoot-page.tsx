import type { Problem } from '#contract'
import type { DeskGallery } from './keeper-desk.ts'
import { renderKeeperPage } from './keeper-shell.tsx'

interface ShootPageProps {
  keeper: { id: string; name: string }
  home: string
  one: Pick<DeskGallery, 'gallery' | 'edition' | 'check'>
  newId: () => string
  /** Why what was sent last could not be kept. */
  problems: readonly Problem[]
}

/** The two photos as a plain form, for browsers without script and for scripts that do not start. */
export function shootPage({ keeper, home, one, newId, problems }: ShootPageProps): string {
  const { gallery, edition, check } = one
  return renderKeeperPage({
    title: `拍 ${gallery.community}`,
    who: keeper.name,
    home,
    keeper: null,
    children: (
      <section className="in">
        <p>
          <a href={home}>‹ 我的画廊</a>
        </p>
        <h1>{gallery.community}</h1>
        <p className="ink2">
          <span className="nowrap">{gallery.code}</span>　{gallery.address}
        </p>
        {problems.map(({ zh }) => (
          <p key={zh} className="st red" role="alert">
            {zh}
          </p>
        ))}
        <form
          className="plain"
          method="post"
          encType="multipart/form-data"
          action={`${home}g/${edition.month}/${gallery.code}`}
        >
          {check ? <input type="hidden" name="check" value="1" /> : null}
          <Picture name="near" label="近照" help="对准海报，看得清右下角的二维码" id={newId()} />
          <Picture name="far" label="远照" help="把整座画廊拍进去，请避开行人" id={newId()} />
          <button className="btn wide" type="submit">
            发送
          </button>
        </form>
      </section>
    ),
  })
}

function Picture({ name, label, help, id }: { name: string; label: string; help: string; id: string }) {
  return (
    <p>
      <label htmlFor={name}>
        <b>{label}</b>　<span className="ink2">{help}</span>
      </label>
      <input id={name} name={name} type="file" accept="image/jpeg,image/png,image/webp" capture="environment" />
      <input type="hidden" name={`${name}Id`} value={id} />
    </p>
  )
}
