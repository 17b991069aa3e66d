import { Picture } from '../../parts/picture/web.tsx'
import { Words } from '../../parts/words/web.tsx'
import type { Credit } from './credits.ts'

/** Pictures with their creators, credits and licences. */
export function CreditList({ of }: { of: readonly Credit[] }) {
  return (
    <ul className="credits">
      {of.map(({ picture, more }) => (
        <li key={picture.src}>
          <Picture of={picture} alt="" sizes="7rem" lazy />
          <div className="s">
            <Words of={picture.alt} />
            <br />
            <Words of={picture.credit} />
            {more ? (
              <>
                <br />
                <Words of={more} />
              </>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  )
}
