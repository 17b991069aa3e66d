import type { Link, Said } from '../words/say.ts'
import { to, Words } from '../words/web.tsx'

interface GalleryRow {
  name: Said
  link: Link
  /** What stands behind its name: its code, or how far away it is. */
  beside: string
}

/** Galleries one below the other, each leading to its page. */
export const GalleryRows = ({ of }: { of: readonly GalleryRow[] }) => (
  <ul className="rows">
    {of.map(({ name, link, beside }) => (
      <li key={link.href}>
        <a {...to(link)}>
          <span>
            <Words of={name} />
          </span>
          <span className="num">{beside}</span>
        </a>
      </li>
    ))}
  </ul>
)
