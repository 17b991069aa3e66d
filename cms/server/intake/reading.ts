import type { Problem } from '#contract'
import type { IntakeArticle } from '../../intake/articles/intake.ts'
import type { GalleryTable, RegisteredGallery } from '../../intake/galleries/types.ts'
import type { Words } from '../../locale/say.ts'

/** A picture as the media library keeps it: upright, without its place of taking, in a file named by its hash. */
export interface ReadyPicture {
  /** `id` by which articles refer to it. */
  id: string
  path: string
  filename: string
  mimeType: string
}

/** What was read of a file; nothing of it is stored yet. */
export interface ArticleReading {
  articles: IntakeArticle[]
  pictures: ReadyPicture[]
  left: Problem[]
  problems: Problem[]
}

/** What the reading child does. Files come and go by path: bytes of a stranger's file never enter the server. */
export interface Jobs {
  articles: { job: { path: string; name: string; folder: string }; answer: ArticleReading }
  table: { job: { path: string; name: string }; answer: GalleryTable }
  'write-table': { job: { galleries: RegisteredGallery[]; lang: 'zh' | 'en'; path: string }; answer: null }
}
export type JobKind = keyof Jobs
export type JobMessage = { [K in JobKind]: { kind: K } & Jobs[K]['job'] }[JobKind]
/** Words on the way, the answer, or a fault of ours with its stack. */
export type ChildMessage = { say: Words } | { answer: Jobs[JobKind]['answer'] } | { bug: string }
