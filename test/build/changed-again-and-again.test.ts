import { cp, mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishRelease } from '../../site/delivery/publish-release.ts'
import { seeded } from '../support/search-index.ts'
import { filesOf, openTestSite, type TestSite } from '../support/site.ts'
import type { SnapshotInput } from '../support/snapshot.ts'

const CHANGES = 18
/** A full build beside it as often as this. */
const COMPARED_EVERY = 6

type Change = (snapshot: SnapshotInput, n: number, random: () => number) => void

const pick = <T>(from: readonly T[], random: () => number): T | undefined => from[Math.floor(random() * from.length)]

/** What an editor does on a working day. */
const ACTS: Record<string, Change> = {
  'an article is rewritten': ({ articles, panels }, n, random) => {
    const panel = pick(panels, random)
    const article = articles.find((a) => a.id === panel?.articles[0])
    const words = { kind: 'paragraph' as const, runs: [{ text: `第${n}次改写的一段。` }] }
    if (panel) panel.body.zh = [...panel.body.zh.slice(1), words]
    if (article) article.more = { zh: [words] }
  },
  'a title changes': ({ panels }, n, random) => {
    const panel = pick(panels, random)
    if (panel) panel.title = { ...panel.title, zh: `第${n}个题目` }
  },
  'a bulletin ends': ({ bulletins, today }, _, random) => {
    const bulletin = pick(bulletins, random)
    if (bulletin) Object.assign(bulletin, { from: '2026-11-01', until: today > '2026-11-02' ? '2026-11-02' : today })
    if (bulletin) bulletin.occurrences = []
  },
  'a gallery gets another name': ({ galleries }, n, random) => {
    const gallery = pick(galleries, random)
    if (gallery) gallery.name = { zh: `第${n}科普画廊`, en: `Gallery ${n}` }
  },
  'a bulletin is rewritten, a copy of it is added': ({ bulletins }, n, random) => {
    const bulletin = pick(bulletins, random)
    if (!bulletin) return
    bulletin.body = { zh: [{ kind: 'paragraph', runs: [{ text: `第${n}次通知。` }] }], en: bulletin.body.en }
    bulletins.push({ ...bulletin, id: `copy-${n}`, slug: `copy-${n}`, title: { zh: `又一次活动${n}` }, enReady: false })
  },
  'a bulletin can be read in English': ({ bulletins }, n, random) => {
    const bulletin = pick(bulletins, random)
    if (!bulletin) return
    const en = [{ kind: 'paragraph' as const, runs: [{ text: `In English, ${n}.` }] }]
    Object.assign(bulletin, {
      title: { ...bulletin.title, en: `Notice ${n}` },
      body: { ...bulletin.body, en },
      enReady: true,
    })
  },
  'the association says something else on every page': ({ association }, n) => {
    association.notice = { zh: `第${n}次提醒`, en: `Reminder ${n}` }
  },
  'a day passes': (snapshot, n) => {
    snapshot.today = `2026-11-${String(24 + (n % 7)).padStart(2, '0')}` as typeof snapshot.today
  },
  'a panel is withdrawn': (snapshot, _, random) => {
    const edition = pick(snapshot.editions, random)
    if (!edition || edition.panels.length < 2) return
    const gone = edition.panels.pop()
    snapshot.panels = snapshot.panels.filter((p) => p.id !== gone)
    for (const assignment of snapshot.assignments)
      assignment.frames = assignment.frames.filter(({ panel }) => panel !== gone)
  },
}

describe('a site that is changed again and again', () => {
  let site: TestSite
  const done: { act: Change; n: number; seed: number }[] = []

  /** All changes so far, each drawn as it was the first time. */
  const changed = (snapshot: SnapshotInput) => {
    for (const { act, n, seed } of done) act(snapshot, n, seeded(seed))
  }

  beforeAll(async () => {
    site = openTestSite()
    await site.build()
  })
  afterAll(async () => {
    await rm(site.dataDir, { recursive: true })
  })

  it('is each time byte for byte what a full build makes, on its release too, and nothing that stayed the same was written', async () => {
    const random = seeded(2611)
    const acts = Object.values(ACTS)
    let before = await described(site.workDir)
    for (let n = 1; n <= CHANGES; n += 1) {
      done.push({ act: acts[(n - 1) % acts.length] ?? expect.fail(), n, seed: Math.floor(random() * 1e6) })
      const report = await site.build(changed)
      expect(report.problems).toEqual([])
      await publishRelease({ dataDir: site.dataDir, builtDir: site.workDir, id: String(n).padStart(3, '0') })
      const now = await described(site.workDir)
      const touched = Array.from(now).filter(([file, one]) => {
        const old = before.get(file)
        return old?.bytes.equals(one.bytes) && (old.inode !== one.inode || old.mtimeMs !== one.mtimeMs)
      })
      // The index of search is one folder, whole and new whenever a word changes.
      expect(touched.map(([file]) => file).filter((file) => !file.startsWith('assets/search/'))).toEqual([])
      before = now
      if (n % COMPARED_EVERY > 0) continue
      const fresh = openTestSite()
      // Codes that were given once lead on for ever: they are remembered beside the pages.
      await mkdir(join(fresh.dataDir, 'site'), { recursive: true })
      await cp(join(site.dataDir, 'site', 'codes.json'), join(fresh.dataDir, 'site', 'codes.json'))
      await fresh.build(changed)
      const whole = await filesOf(fresh.workDir)
      expect(await filesOf(site.workDir), `change ${n}`).toEqual(whole)
      expect(await filesOf(join(site.dataDir, 'releases', 'current')), `release ${n}`).toEqual(whole)
      await rm(fresh.dataDir, { recursive: true })
    }
    expect(before.has('panels/2026-11-4/index.html')).toBe(false)
  })

  it('is not released when two records want one address', async () => {
    const { problems, pages } = await site.build((snapshot) => {
      changed(snapshot)
      const [one, other] = snapshot.bulletins
      if (one && other) other.slug = one.slug
    })
    expect(pages).toBeGreaterThan(0)
    expect(problems.length).toBeGreaterThan(0)
    for (const problem of problems) expect(problem).toMatchObject({ code: 'page/planned-twice', level: 'error' })
    expect(problems[0]?.at).toContain('/bulletins/')
  })
})

async function described(dir: string) {
  const files = await filesOf(dir)
  return new Map(
    await Promise.all(
      Array.from(files, async ([file, bytes]) => {
        const { ino: inode, mtimeMs } = await stat(join(dir, file))
        return [file, { bytes, inode, mtimeMs }] as const
      }),
    ),
  )
}
