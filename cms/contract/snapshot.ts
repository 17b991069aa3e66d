import { z } from 'zod'
import { ArticleSchema } from './article.ts'
import { AssignmentSchema } from './assignment.ts'
import { BulletinSchema } from './bulletin.ts'
import { CountsSchema } from './counts.ts'
import { EditionSchema } from './edition.ts'
import { GallerySchema } from './gallery.ts'
import { DaySchema, EditionIdSchema } from './ids.ts'
import { AnsweredSchema } from './letter.ts'
import { MediaSchema } from './media.ts'
import { PanelSchema } from './panel.ts'
import { PrintShopSchema } from './print-shop.ts'
import { RenewalSchema } from './renewal.ts'
import { LocalTextSchema } from './text.ts'

/** Raised when a reader of the old contract would misread a new snapshot. */
export const CONTRACT_VERSION = 4

export const DATA_LICENCES = ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0'] as const
export type DataLicence = (typeof DATA_LICENCES)[number]

/** Who publishes: the words that stand on every page and sheet. */
export const AssociationSchema = z.object({
  /** '太仓科普画廊' */
  name: LocalTextSchema,
  /** '科普画廊', in the head line of a sheet. */
  series: LocalTextSchema,
  /** '太仓市科学技术协会' */
  host: LocalTextSchema,
  motto: LocalTextSchema.optional(),
  /** Said on every page when the content is a demonstration. */
  notice: LocalTextSchema.optional(),
  /** Under what the open data may be used; CC BY 4.0 unless it is said. */
  dataLicence: z.enum(DATA_LICENCES).optional(),
  /** Where residents reach it without a form. */
  telephone: z.string().min(1).optional(),
  email: z.email().optional(),
})
export type Association = z.output<typeof AssociationSchema>

/** Everything that leaves the CMS, in one file: `snapshot.json` beside `media/`. */
export const SnapshotSchema = z.object({
  contract: z.literal(CONTRACT_VERSION),
  /** The edition on the wall: the newest published one whose month had begun on `today`. */
  currentEdition: EditionIdSchema.nullable(),
  /** The day for which the snapshot speaks (bulletins over or not, the current edition). */
  today: z.iso.date(),
  /** Origin of every printed and canonical address, without a trailing slash. */
  publicUrl: z.url(),
  association: AssociationSchema,
  galleries: z.array(GallerySchema),
  editions: z.array(EditionSchema),
  panels: z.array(PanelSchema),
  articles: z.array(ArticleSchema),
  bulletins: z.array(BulletinSchema),
  media: z.array(MediaSchema),
  printShops: z.array(PrintShopSchema),
  assignments: z.array(AssignmentSchema),
  /** Left out until anything was counted on a day that is over. */
  counts: CountsSchema.optional(),
  /** At most the newest of each gallery with a day and, of the month's own edition, what waits to be judged. */
  renewals: z.array(RenewalSchema).default([]),
  /** Last day on which the month's galleries are hung in time; absent where nothing hangs. */
  dueDay: DaySchema.optional(),
  /** Residents' questions that were answered and released, newest first. */
  answered: z.array(AnsweredSchema).default([]),
})
export type Snapshot = z.output<typeof SnapshotSchema>
