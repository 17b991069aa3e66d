import { fileURLToPath } from 'node:url'
import { type Edition, type EditionId, type Panel, type PanelId, type Problem, problem, type Snapshot } from '#contract'
import type { WantedEdition } from '../build/leaflet-files.ts'
import { refused } from '../build/web-rights.ts'
import { hashOf } from '../press/sheet-cache.ts'
import type { Lang } from '../sheet/foot.ts'
import { panelPlace } from '../sheet/names.ts'
import { LEAFLET_SIZES, type LeafletSize } from './leaflet-data.ts'
import type { LeafletJob } from './leaflet-job.ts'
import type { Compositor } from './leaflet-text.ts'
import { toLeafletData } from './to-leaflet-data.ts'

/** Copied into the engine's workspace, hashed into every key. */
export const TEMPLATES_DIR = fileURLToPath(new URL('./templates', import.meta.url))
/** Raised when the same data and templates come out as another file. */
const LEAFLET_VERSION = 1

export interface PlannedLeaflet {
  edition: EditionId
  panel: PanelId | null
  lang: Lang
  size: LeafletSize
  job: LeafletJob
  /** Characters that no face has. */
  problems: Problem[]
}

interface PlanInput {
  snapshot: Snapshot
  mediaDir: string
  wanted: WantedEdition[]
  /** Where the templates lie inside the workspace. */
  templates: string
  /** Hash over tools and templates. */
  tools: string
  settable: ReadonlySet<number>
}

/** Every leaflet with the hash of all that goes into it. Booklets first: they take longest, and should not end alone. */
export function planLeaflets(input: PlanInput): PlannedLeaflet[] {
  const editions = new Map(input.snapshot.editions.map((e) => [e.id, e]))
  const panels = new Map(input.snapshot.panels.map((p) => [p.id, p]))
  return input.wanted.flatMap(({ edition: id, panels: wanted, booklet }) => {
    const edition = editions.get(id)
    if (!edition) return []
    const all = wanted.flatMap(({ panel }) => panels.get(panel) ?? [])
    const leaflets = wanted.flatMap(({ panel: panelId, langs }) => {
      const panel = panels.get(panelId)
      if (!panel) return []
      return langs.flatMap((lang) => LEAFLET_SIZES.map((size) => plan(input, edition, [panel], lang, size, false)))
    })
    return [...booklet.map((lang) => plan(input, edition, all, lang, 'large', true)), ...leaflets]
  })
}

function plan(
  { snapshot, mediaDir, templates, tools, settable }: PlanInput,
  edition: Edition,
  panels: Panel[],
  lang: Lang,
  size: LeafletSize,
  booklet: boolean,
): PlannedLeaflet {
  const by: Compositor = { lang, site: snapshot.publicUrl, settable, missing: new Set() }
  const mayShow = (media: Snapshot['media'][number]) => refused(media, snapshot.today) === null
  const data = toLeafletData({ snapshot, edition, panels, booklet, large: size === 'large', mayShow }, by)
  const shown = panels.map((panel, i) => ({
    panel: i,
    media: data.panels[i]?.picture ? snapshot.media.find((m) => m.id === panel.picture?.media) : undefined,
    data: panel.data,
  }))
  const pictures = shown.flatMap(({ panel, media }) => (media ? [{ panel, media }] : []))
  // A picture tells more than the curve it stands for: as on the sheet, a panel has one of them at its head.
  const figures = shown.flatMap(({ panel, data: figure }) => (figure ? [{ panel, data: figure }] : []))
  const [first] = panels
  const place = booklet || !first ? edition.id : panelPlace(first)
  const at = `${place} / ${WORDS[booklet ? 'booklet' : size]}${lang === 'en' ? ' / English' : ''}`
  const template = `${templates}/${booklet ? 'booklet' : 'leaflet'}.typ`
  const hashes = pictures.map(({ media }) => media.sha256)
  const key = hashOf(LEAFLET_VERSION, tools, booklet, data, hashes, figures)
  return {
    edition: edition.id,
    panel: booklet || !first ? null : first.id,
    lang,
    size,
    job: { key, at, kind: edition.id, template, data, pictures, figures, mediaDir },
    problems: by.missing.size === 0 ? [] : [missingGlyphs(at, by.missing)],
  }
}

const WORDS = { ordinary: '折页', large: '大字版', booklet: '大字本' }

function missingGlyphs(at: string, missing: ReadonlySet<string>): Problem {
  const named = [...missing].map(
    (c) => `“${c}”（U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}）`,
  )
  return problem({
    code: 'leaflet/missing-glyph',
    at,
    zh: `字体里没有这些字符：${named.join('、')}；字以〓代替，符号略去`,
    en: `No font has these characters: ${named.join(', ')}; letters are set as 〓, signs left out`,
    hint: '换一种写法，或删去表情符号。 Write it another way, or remove the emoji.',
    level: 'warning',
  })
}
