import {
  type DataPicture,
  FORMAT_SIZE_MM,
  type FormatId,
  type Ink,
  type LayoutId,
  MediaIdSchema,
  type RichText,
} from '#contract'
import { qrRuns } from '../sheet/qr-runs.ts'
import { readingFloors } from '../sheet/reading.ts'
import type { SheetData, SheetPicture } from '../sheet/sheet-data.ts'
import { plainTitle, titlePhrases } from '../sheet/title-phrases.ts'
import { typesetSheet } from '../sheet/typeset.ts'

/** What an editor could have written for one layout; `title` with `|` where it may break. */
export interface PosterExample {
  name: 'shortest' | 'typical' | 'longest'
  lang: 'zh' | 'en'
  title: string
  subtitle: string
  lead: string
  body: RichText
  picture: 'art' | 'photo' | null
  caption: string
  fact: SheetData['fact']
  timeline: SheetData['timeline']
  steps: SheetData['steps']
  myths: SheetData['myths']
  grades: SheetData['grades']
  alert: SheetData['alert']
  questions: SheetData['questions']
  answersAt: SheetData['answersAt']
  /** From this the press computes the chart or the curve. */
  data: DataPicture | null
  foot: Pick<SheetData['foot'], 'gallery' | 'sources' | 'credit'>
}

/** Where the pictures and computed data of an example lie in the engine's workspace. */
export interface ExampleFiles {
  art: string
  photo: string
  /** Width and height of the drawing in its own units and of the photograph in pixels. */
  artSize?: [number, number]
  photoSize?: [number, number]
  data: string | null
}

/** The distance each format is read from, the largest that occurs: m. */
const FARTHEST_M: Record<FormatId, number> = { '600x900': 2, '900x1200': 3, '2400x1200': 3, a3: 1 }
const PALETTE: SheetData['palette'] = {
  deep: inks(100, 84, 38, 56),
  mid: inks(82, 56, 18, 10),
  light: inks(26, 12, 6, 0),
  paper: inks(3, 3, 7, 0),
  accent: inks(0, 30, 78, 0),
}

/** An example as a layout gets it, in one format. */
export function toExampleSheet(
  layout: LayoutId,
  example: PosterExample,
  format: FormatId,
  files: ExampleFiles,
  mode: SheetData['mode'] = 'print',
): SheetData {
  const zh = example.lang === 'zh'
  const url = 'kphl.example/q/017-2611-2'
  const { bodyFloorPt, captionFloorPt, qrMm } = readingFloors(format, FARTHEST_M[format])
  const data: SheetData = {
    mode,
    layer: 'whole',
    lang: example.lang,
    layout,
    format: {
      id: format,
      ...FORMAT_SIZE_MM[format],
      bleedMm: 3,
      cropMarks: mode === 'print',
      bodyFloorPt,
      captionFloorPt,
      qrMm,
    },
    palette: PALETTE,
    maxInk: 300,
    black: 'k',
    head: {
      series: zh ? '科普画廊' : 'Science Gallery',
      edition: zh ? '2026年11月' : 'November 2026',
      no: 2,
      of: 4,
      panelNo: 2,
      theme: zh ? '江上星空' : 'Stars over the River',
    },
    foot: {
      ...example.foot,
      host: zh ? '主办：太仓市科学技术协会' : 'Published by Taicang Association for Science and Technology',
      url,
      scan: zh ? '扫码读全文' : 'Scan to read more',
    },
    qr: qrRuns(`https://${url}`),
    titlePhrases: titlePhrases(example.title, example.lang),
    title: plainTitle(example.title, example.lang),
    subtitle: example.subtitle,
    lead: example.lead,
    body: example.body,
    picture: example.picture ? { ...pictureOf(example.picture, files), caption: example.caption } : null,
    fact: example.fact,
    timeline: example.timeline,
    steps: example.steps,
    myths: example.myths,
    grades: example.grades,
    alert: example.alert,
    questions: example.questions,
    answersAt: example.answersAt,
    data: example.data && files.data ? { kind: example.data.kind, path: files.data } : null,
  }
  return typesetSheet(data, 'kphl.example')
}

function pictureOf(kind: 'art' | 'photo', files: ExampleFiles): SheetPicture {
  const media = MediaIdSchema.parse(`example-${kind}`)
  const [width, height] = files.artSize ?? [1200, 900]
  const [widthPx, heightPx] = files.photoSize ?? [4096, 2048]
  return kind === 'art'
    ? { kind: 'art', path: files.art, width, height, focalX: 50, focalY: 50, media }
    : { kind: 'raster', path: files.photo, widthPx, heightPx, focalX: 50, focalY: 50, media }
}

function inks(c: number, m: number, y: number, k: number): Ink {
  return [c, m, y, k]
}
