import { z } from 'zod'

/**
 * What is wrong, where an editor finds it, and how to mend it. The one shape in which every room
 * reports bad input; bugs throw instead.
 */
export const ProblemSchema = z.object({
  /** `noun/what`, stable across versions: 'panel/no-credit'. */
  code: z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/),
  /** The path in the editor's words: 'TC-017 / 2026-11 / 第 2 版'. */
  at: z.string(),
  zh: z.string(),
  en: z.string(),
  /** How to mend it, in Chinese then English, or where: an admin path such as '/admin/collections/panels/3'. */
  hint: z.string().optional(),
  /** 'error' stops what was asked for; 'warning' is said and goes on. */
  level: z.enum(['error', 'warning']).default('error'),
})
export type Problem = z.output<typeof ProblemSchema>
export type ProblemInput = z.input<typeof ProblemSchema>
