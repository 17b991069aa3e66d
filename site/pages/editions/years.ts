import type { Edition } from '#contract'

/** The years of editions, newest first. */
export const editionYears = (editions: readonly Pick<Edition, 'id'>[]): string[] =>
  Array.from(new Set(editions.map((e) => e.id.slice(0, 4))))
    .sort()
    .reverse()
