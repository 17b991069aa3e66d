import type { Article, Association, Edition, FormatId, Gallery, Media, Panel, Profile } from '#contract'
import { cleanTexts } from './clean-text.ts'
import { footLines, type Lang, say, sheetAddress } from './foot.ts'
import { withoutScheme } from './for-gallery.ts'
import { editionName } from './names.ts'
import { toPaper } from './paper.ts'
import { qrRuns } from './qr-runs.ts'
import { readingFloors } from './reading.ts'
import type { SheetData, SheetPicture } from './sheet-data.ts'
import { plainTitle, titlePhrases } from './title-phrases.ts'
import { typesetSheet } from './typeset.ts'

/** Everything one sheet is made from; pictures and computed data come ready from the press. */
export interface SheetInput {
  mode: SheetData['mode']
  lang: Lang
  publicUrl: string
  association: Association
  edition: Edition
  panel: Panel
  articles: Article[]
  /** Null on a sheet for no gallery in particular. */
  gallery: Gallery | null
  distanceM: number
  no: number
  of: number
  format: FormatId
  profile: Pick<Profile, 'bleedMm' | 'cropMarks' | 'maxInk' | 'black'>
  media: Media | null
  picture: SheetPicture | null
  data: SheetData['data']
}

/** What the layout gets to know: text in one language, sizes in mm and pt, inks in percent. */
export function toSheetData(input: SheetInput): SheetData {
  const { panel, edition, lang, format, palette } = { ...input, palette: input.edition.palette }
  const paper = toPaper(format, input.profile)
  const floors = readingFloors(format, input.distanceM)
  const { deep, mid, light, paper: ground, accent } = palette
  const data = cleanTexts<SheetData>({
    mode: input.mode,
    layer: 'whole',
    lang,
    layout: panel.layout,
    format: {
      id: format,
      widthMm: paper.widthMm,
      heightMm: paper.heightMm,
      bleedMm: paper.bleedMm,
      cropMarks: paper.cropMarks && input.mode === 'print',
      bodyFloorPt: floors.bodyFloorPt,
      captionFloorPt: floors.captionFloorPt,
      qrMm: floors.qrMm,
    },
    palette: { deep, mid, light, paper: ground, accent },
    maxInk: input.profile.maxInk,
    black: input.profile.black,
    head: {
      series: say(input.association.series, lang),
      edition: editionName(edition.id, lang),
      no: input.no,
      of: input.of,
      panelNo: panel.no,
      theme: say(edition.theme, lang),
    },
    foot: footLines(input),
    qr: qrRuns(sheetAddress(input)),
    titlePhrases: titlePhrases(say(panel.title, lang), lang),
    title: plainTitle(say(panel.title, lang), lang),
    subtitle: say(panel.subtitle, lang),
    lead: say(panel.lead, lang),
    body: lang === 'en' ? (panel.body.en ?? panel.body.zh) : panel.body.zh,
    picture: input.picture
      ? { ...input.picture, caption: say(panel.picture?.caption ?? input.media?.caption, lang) }
      : null,
    fact: panel.fact
      ? { number: panel.fact.number ?? '', unit: say(panel.fact.unit, lang), text: say(panel.fact.text, lang) }
      : null,
    timeline: panel.timeline.map((m) => ({ year: m.year, when: m.when, text: say(m.text, lang), major: m.major })),
    steps: panel.steps.map((s) => ({
      label: say(s.label, lang),
      text: say(s.text, lang),
      phase: say(s.phase, lang),
    })),
    myths: panel.myths.map((m) => ({ claim: say(m.claim, lang), truth: say(m.truth, lang) })),
    grades: panel.grades.map((g) => ({
      name: say(g.name, lang),
      colour: g.colour,
      when: say(g.when, lang),
      act: say(g.act, lang),
    })),
    alert: panel.alert
      ? {
          colour: panel.alert.colour,
          issued: say(panel.alert.issued, lang),
          until: say(panel.alert.until, lang),
        }
      : null,
    questions: panel.questions.map(({ question, options, answer, why }) => ({
      question: say(question, lang),
      options: options.map((option) => say(option, lang)),
      answer,
      why: say(why, lang),
    })),
    answersAt: panel.answersAt,
    data: input.data,
  })
  return typesetSheet(data, withoutScheme(input.publicUrl))
}
