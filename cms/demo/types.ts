import type { BulletinKind, GradeColour, LayoutId } from '#contract'
import type { Repeat } from '../workflow/events/plan.ts'

/** The demo as it is written by hand: one JSON file an edition, validated when it is seeded. */
export interface DemoText {
  zh: string
  en?: string
}
interface DemoSource {
  /** GB/T 7714 type mark. */
  type: 'M' | 'J' | 'R' | 'S' | 'N' | 'EB/OL' | 'DB/OL' | 'C' | 'D'
  authors?: string
  title: string
  /** Journal, newspaper or site. */
  container?: string
  place?: string
  publisher?: string
  year?: string
  volume?: string
  issue?: string
  pages?: string
  /** Day of publication or update, YYYY-MM-DD. */
  published?: string
  accessed?: string
  url?: string
  /** As printed on a poster, at most 40 characters. */
  short: string
}
/** A web paragraph; with `h` a sub-heading stands above it; `list` makes a list. */
export interface DemoSection {
  h?: DemoText
  p?: DemoText
  list?: DemoText[]
}
export interface DemoPanel {
  layout: LayoutId
  /** `|` marks where the title may break: '头顶有|座房子'. At most 8 Han characters on paper where it can be. */
  title: DemoText
  subtitle: DemoText
  /** Lead of 40–60 Han characters. */
  summary: DemoText
  /** 220–350 Han characters in 2–4 paragraphs (steps and myth-fact: 60–120, the rest stands in steps / myths). */
  body: DemoText[]
  /** Web only, 150–300 Han characters more. */
  more: DemoSection[]
  fact?: { number?: string; unit?: DemoText; text: DemoText }
  timeline?: { year: number; when: string; text: DemoText; major?: boolean }[]
  steps?: { label: DemoText; text: DemoText; phase?: DemoText }[]
  myths?: { claim: DemoText; truth: DemoText }[]
  grades?: { name: DemoText; colour: GradeColour; when: DemoText; act: DemoText }[]
  /** The warning in force (layout 'emergency'). */
  alert?: { colour: GradeColour; issued?: DemoText; until?: DemoText }
  /** Two to four options each; `answer` is the letter of the right one ; the quiz layout prints them, others leave them to the web. */
  questions?: {
    question: DemoText
    a: DemoText
    b: DemoText
    c?: DemoText
    d?: DemoText
    answer: 'a' | 'b' | 'c' | 'd'
    why: DemoText
    /** Which of the panel's sources it comes from, from 1. */
    source?: number
  }[]
  /** 'web' keeps the answers behind the code. */
  answersAt?: 'sheet' | 'web'
  /** Key of a picture in cms/demo/pictures.json. */
  picture?: string
  caption?: DemoText
  data?:
    | { kind: 'sky'; at: string; figure?: { stars: number[]; labels: string[] } }
    | {
        kind: 'series'
        csv: string
        unit: DemoText
        axisFrom: number
        marks: { year: number; label: DemoText }[]
        goals: { year: number; label: DemoText; text: DemoText }[]
      }
  sources: DemoSource[]
}
export interface DemoEdition {
  month: string
  theme: DemoText
  intro: DemoText
  enReady: boolean
  panels: DemoPanel[]
}
export interface DemoBulletin {
  title: DemoText
  body: DemoText[]
  /** Days relative to 2026-11-01 are not used: absolute days, YYYY-MM-DD. */
  from: string
  until: string
  town?: string
  community?: string
  place?: DemoText
  start?: string
  end?: string
  kind?: BulletinKind
  series?: DemoText
  repeat?: Repeat
  times?: number
  changes?: { day: string; movedTo?: string }[]
  enReady?: boolean
}
/** Entry of cms/demo/pictures.json; the file lies in cms/demo/pictures/. */
export interface DemoPicture {
  key: string
  file: string
  originalName: string
  alt: DemoText
  caption?: DemoText
  creator: string
  credit: DemoText
  sourceKind: 'own' | 'commissioned' | 'public-domain' | 'licensed' | 'contributed' | 'data'
  licence: string
  source?: string
  focalX?: number
  focalY?: number
}
