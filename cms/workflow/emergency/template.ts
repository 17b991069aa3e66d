import type { GradeColour } from '#contract'
import type { SourceParts } from '../render-source.ts'

/** A notice that is ready but for who warns, since when, and which colour. Chinese: translated when there is time. */
export interface EmergencyTemplate {
  key: string
  /** What is chosen by: '台风'. */
  name: string
  nameEn: string
  /** With `|` where the line may break, and `{颜色}` for the colour of the warning. */
  title: string
  subtitle: string
  lead: string
  body: string[]
  /** Which colour is meant when nobody chose one. */
  colour: GradeColour
  steps: { label: string; text: string }[]
  /** The official scale, where there is one. */
  grades: { colour: GradeColour; when: string; act: string }[]
  fact: { number: string; text: string }
  /** Web only. */
  more: string[]
  /** Days on the wall when nobody says otherwise. */
  days: number
  sources: SourceParts[]
}

export const COLOUR_CHARACTERS: Record<GradeColour, string> = { blue: '蓝', yellow: '黄', orange: '橙', red: '红' }

/** '台风|橙色预警' */
export function titleIn({ title }: Pick<EmergencyTemplate, 'title'>, colour: GradeColour): string {
  return title.replaceAll('{颜色}', `${COLOUR_CHARACTERS[colour]}色`)
}

export const CALL_FOR_HELP = { number: '110 119 120', text: '求救电话。社区避难点问社区，也可拨12345。' }

/** The scales and what to do at each: what the weather service's signals mean is set down there. */
export const WEATHER_SIGNALS: SourceParts = {
  type: 'EB/OL',
  authors: '中国气象局',
  title: '气象灾害预警信号发布与传播办法: 中国气象局令第16号',
  published: '2007-06-12',
  short: '中国气象局令第16号附件，2007',
}
