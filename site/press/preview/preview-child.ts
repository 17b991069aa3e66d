import { hasErrors, type Problem, problem } from '#contract'
import { panelPlace } from '../../sheet/names.ts'
import { leastPpi, softPpi } from '../../sheet/reading.ts'
import { createEngine, ENGINE_NAMES } from '../engine/create-engine.ts'
import { panelSheet } from '../panel-sheet.ts'
import { checkGlyphs } from '../preflight/check-glyphs.ts'
import { checkSlots } from '../preflight/check-slots.ts'
import { layoutPath, openWorkspace } from '../workspace.ts'
import type { PreviewAnswer, PreviewRequest } from './preview-job.ts'

const [cacheDir = '', tool, layoutsDir] = process.argv.slice(2)
let workspace = openWorkspace(cacheDir, layoutsDir)
// Messages that come while it opens wait for it: the parent does not ask twice.
const opening = createEngine(ENGINE_NAMES.find((name) => name === tool) ?? 'native', workspace.dir)
/** Ink limit of a preview: nothing is printed from it, but its colours are those of print. */
const PROFILE = { bleedMm: 0, cropMarks: false, maxInk: 300, black: 'k', colour: 'cmyk' } as const

process.on('message', ({ id, request }: { id: number; request: PreviewRequest }) => {
  preview(request)
    .then((answer) => process.send?.({ id, answer }))
    .then(async () => (await opening).rest())
    // The parent restarts the child and says that this sheet brought it down.
    .catch((error) => {
      throw error
    })
})
process.on('disconnect', () => process.exit())

async function preview(request: PreviewRequest): Promise<PreviewAnswer> {
  const started = performance.now()
  // Layouts may have changed under a developer's hands: some thirty small files, 2 ms.
  workspace = openWorkspace(cacheDir, layoutsDir)
  const { panel, edition, association, articles, media, mediaDir, format, distanceM, publicUrl, lang } = request
  const snapshot = { publicUrl, association, articles, media: media ? [media] : [] }
  const { data, problems } = await panelSheet({
    snapshot,
    panel,
    edition,
    format,
    distanceM,
    profile: PROFILE,
    mediaDir,
    workspace,
    lang,
    screen: true,
    mode: 'preview',
  })
  const at = `${panelPlace(panel)} / ${format}`
  const all: Problem[] = [...problems, ...(await checkGlyphs(data, at, cacheDir))]
  const set = (await opening).renderSheet({ layout: layoutPath(workspace, panel.layout), data, want: 'svg' })
  all.push(...set.problems, ...checkSlots(set.slots, at, data.format))
  for (const picture of set.pictures) all.push(...checkPpi(picture.ppi, request, at))
  return {
    svg: hasErrors(set.problems) ? '' : (set.svg ?? ''),
    slots: set.slots,
    pictures: set.pictures,
    problems: all,
    ms: Math.round(performance.now() - started),
  }
}

/** The same limits as the finished sheet's; a shop may ask for more. */
function checkPpi(ppi: number, { format, distanceM }: PreviewRequest, at: string): Problem[] {
  if (ppi <= 0) return []
  const least = Math.ceil(leastPpi(distanceM))
  const coarse = ppi < least
  if (!coarse && ppi >= softPpi(format)) return []
  const wanted = coarse ? least : softPpi(format)
  return [
    problem({
      code: 'picture/too-coarse',
      at: `${at} / 图片`,
      zh: `图片放到这么大只有 ${Math.floor(ppi)} ppi，${coarse ? '至少要' : '最好有'} ${wanted} ppi`,
      en: `At this size the picture has only ${Math.floor(ppi)} ppi, ${coarse ? 'at least' : 'better'} ${wanted} ppi`,
      level: coarse ? 'error' : 'warning',
    }),
  ]
}
