import { z } from 'zod'

/** Ids are opaque strings outside the CMS: SQLite has numbers, MongoDB ObjectIds. */
const id = <B extends string>(brand: B) => z.string().min(1).brand(brand)

export const MediaIdSchema = id('MediaId')
export type MediaId = z.output<typeof MediaIdSchema>
export const PanelIdSchema = id('PanelId')
export type PanelId = z.output<typeof PanelIdSchema>
export const ArticleIdSchema = id('ArticleId')
export type ArticleId = z.output<typeof ArticleIdSchema>
export const BulletinIdSchema = id('BulletinId')
export type BulletinId = z.output<typeof BulletinIdSchema>
export const PrintShopIdSchema = id('PrintShopId')
export type PrintShopId = z.output<typeof PrintShopIdSchema>

/** A gallery's immutable code, the id that everybody uses: TC-017. */
export const GalleryCodeSchema = z
  .string()
  .regex(/^[A-Z]{2,4}-\d{3,4}$/)
  .brand('GalleryCode')
export type GalleryCode = z.output<typeof GalleryCodeSchema>

/** A month, the id of an edition: 2026-11. An emergency edition has a suffix: 2026-08-e1. */
export const EditionIdSchema = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])(-e\d)?$/)
  .brand('EditionId')
export type EditionId = z.output<typeof EditionIdSchema>

/** A day without a time: 2026-11-26. */
export const DaySchema = z.iso.date()
/** An instant with its offset or Z. */
export const InstantSchema = z.iso.datetime({ offset: true })
/** SHA-256 of a file's bytes, hex. */
export const Sha256Schema = z.string().regex(/^[0-9a-f]{64}$/)
