import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { type Problem, problem, type Result } from '#contract'
import {
  DemoBulletinSchema,
  DemoEditionSchema,
  type DemoGallery,
  DemoGallerySchema,
  type DemoPalettes,
  DemoPalettesSchema,
  DemoPictureSchema,
} from './schemas.ts'
import type { DemoBulletin, DemoEdition, DemoPicture } from './types.ts'

/** The demo's own content lies beside this file. */
export const DEMO_CONTENT_DIR = dirname(fileURLToPath(import.meta.url))

export interface DemoContent {
  dir: string
  editions: DemoEdition[]
  galleries: DemoGallery[]
  bulletins: DemoBulletin[]
  pictures: DemoPicture[]
  palettes: DemoPalettes
}

/** Reads and checks every file of a content folder; all that is wrong is said at once. */
export async function loadDemo(dir: string = DEMO_CONTENT_DIR): Promise<Result<DemoContent>> {
  const problems: Problem[] = []
  const read = async <T>(name: string, schema: z.ZodType<T>, whenBroken: T): Promise<T> => {
    const parsed = parse(await readFile(join(dir, name), 'utf8'), schema)
    if (parsed.success) return parsed.data
    for (const issue of parsed.error.issues) {
      problems.push(bad(`${name} / ${issue.path.join('.')}`, `写法不对：${issue.message}`, issue.message))
    }
    return whenBroken
  }
  const months = (await readdir(join(dir, 'editions'))).filter((name) => name.endsWith('.json')).sort()
  const editions: DemoEdition[] = []
  for (const name of months) {
    const edition = await read<DemoEdition | null>(join('editions', name), DemoEditionSchema, null)
    if (edition !== null) editions.push(edition)
  }
  const content: DemoContent = {
    dir,
    editions,
    galleries: await read('galleries.json', z.array(DemoGallerySchema), []),
    bulletins: await read('bulletins.json', z.array(DemoBulletinSchema), []),
    pictures: await read('pictures.json', z.array(DemoPictureSchema), []),
    palettes: await read('palettes.json', DemoPalettesSchema, {}),
  }
  problems.push(...(await crossProblems(content)))
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: content, problems: [] }
}

/** References between the files, and the picture files themselves. */
async function crossProblems({ dir, editions, pictures, palettes }: DemoContent): Promise<Problem[]> {
  const problems: Problem[] = []
  const keys = new Set(pictures.map((picture) => picture.key))
  for (const { month, panels } of editions) {
    if (palettes[month.slice(5, 7)] === undefined)
      problems.push(bad(month, '没有这个月的配色', 'the month has no palette'))
    for (const [i, { picture }] of panels.entries()) {
      if (picture !== undefined && !keys.has(picture)) {
        problems.push(bad(`${month} / 第 ${i + 1} 版`, `没有图片“${picture}”`, `there is no picture “${picture}”`))
      }
    }
  }
  for (const { key, file } of pictures) {
    const found = await stat(join(dir, 'pictures', file)).catch(() => null)
    if (found === null)
      problems.push(bad(`pictures.json / ${key}`, `图片文件 ${file} 不在`, `the file ${file} is missing`))
  }
  return problems
}

function parse<T>(text: string, schema: z.ZodType<T>) {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const message = (error as Error).message
    return { success: false as const, error: { issues: [{ path: [] as PropertyKey[], message }] } }
  }
  return schema.safeParse(value)
}

const bad = (at: string, zh: string, en: string) => problem({ code: 'demo/bad-content', at, zh, en })
