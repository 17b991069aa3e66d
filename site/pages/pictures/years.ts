import type { Edition } from '#contract'
import { editionYears } from '../editions/years.ts'

/** Editions whose pictures stand on the page about the site: of a site with no more of them all. */
export const LISTED = 12

/** Years whose pictures have a page of their own, newest first. */
export const pictureYears = (begun: readonly Pick<Edition, 'id'>[]): string[] =>
  begun.length > LISTED ? editionYears(begun) : []

/** '/about/pictures/2024/' */
export const picturesPath = (year: string) => `/about/pictures/${year}/`
