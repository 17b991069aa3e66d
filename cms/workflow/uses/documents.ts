import type { GalleryToAssign } from '../assign.ts'
import type { SourceParts } from '../render-source.ts'

/** Which state of a document says so: what is published, or the draft in work over it. */
export type Version = 'published' | 'draft'

interface Versioned {
  id: string
  version: Version
  /** Chinese, without the marks of a title. */
  title: string
  enReady: boolean
}
interface PanelInUse extends Versioned {
  picture: string | undefined
  articles: string[]
  sources: SourceParts[]
}
interface ArticleInUse extends Versioned {
  pictures: string[]
  sources: SourceParts[]
}
interface BulletinInUse extends Versioned {
  attachment: string | undefined
  slug: string
}
export interface EditionInUse extends Versioned {
  month: string
  panels: string[]
  /** YYYY-MM-DD. */
  from: string
  until: string
}

/**
 * Everything that can use something, as ids. A document whose draft departs from what is published stands here twice,
 * once a version.
 */
export interface UseDocuments {
  editions: EditionInUse[]
  panels: PanelInUse[]
  articles: ArticleInUse[]
  bulletins: BulletinInUse[]
  galleries: ({ id: string } & GalleryToAssign)[]
  exceptions: { id: string; edition: string; gallery: string; frames: { position: number; panel: string }[] }[]
}

/** What is looked for. */
export type Thing =
  | { kind: 'media' | 'articles' | 'panels'; id: string }
  /** `id` is one of the keys that `sourceKeys` gives. */
  | { kind: 'sources'; id: string }
