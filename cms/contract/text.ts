import { z } from 'zod'

/** Chinese always, English where it is ready. Plain text; `|` in titles marks a place where the line may break. */
export const LocalTextSchema = z.object({ zh: z.string().min(1), en: z.string().min(1).optional() })
export type LocalText = z.output<typeof LocalTextSchema>

/** A run of text in one style. `href` is an absolute http(s), mailto or tel address, or a site path that begins with '/'. */
export const RunSchema = z.object({
  text: z.string(),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  sub: z.literal(true).optional(),
  sup: z.literal(true).optional(),
  /** How the run is read, set small above it: pinyin for a rare character. */
  ruby: z.string().min(1).optional(),
  href: z.string().optional(),
})
export type Run = z.output<typeof RunSchema>

/** Neighbours in one style as one run; two readings are never one. */
export function joinRuns(runs: readonly Run[]): Run[] {
  const out: Run[] = []
  for (const run of runs) {
    const last = out.at(-1)
    if (last !== undefined && run.ruby === undefined && sameStyle(last, run)) last.text += run.text
    else out.push({ ...run })
  }
  return out
}

function sameStyle(a: Run, b: Run): boolean {
  return (['bold', 'italic', 'sub', 'sup', 'ruby', 'href'] as const).every((key) => a[key] === b[key])
}

/** Rich text limited to what both paper and web can show. */
export const BlockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), runs: z.array(RunSchema) }),
  z.object({ kind: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), runs: z.array(RunSchema) }),
  z.object({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(z.array(RunSchema)) }),
  z.object({ kind: z.literal('quote'), runs: z.array(RunSchema) }),
  /** Rows of equal length; `head` says that the first one names the columns. */
  z.object({
    kind: z.literal('table'),
    head: z.boolean(),
    rows: z.array(z.array(z.array(RunSchema)).min(1).max(8)).min(1),
  }),
])
export type Block = z.output<typeof BlockSchema>

/** All runs of a block in the order in which they are read. */
export function blockRuns(block: Block): Run[] {
  if (block.kind === 'list') return block.items.flat()
  return block.kind === 'table' ? block.rows.flat(2) : block.runs
}

/** The same block with each of its texts changed: a paragraph, an item, a cell. */
export function mapRuns(block: Block, change: (runs: Run[]) => Run[]): Block {
  if (block.kind === 'list') return { ...block, items: block.items.map(change) }
  if (block.kind === 'table') return { ...block, rows: block.rows.map((row) => row.map(change)) }
  return { ...block, runs: change(block.runs) }
}

export const RichTextSchema = z.array(BlockSchema)
export type RichText = z.output<typeof RichTextSchema>

export const LocalRichTextSchema = z.object({ zh: RichTextSchema, en: RichTextSchema.optional() })
export type LocalRichText = z.output<typeof LocalRichTextSchema>
