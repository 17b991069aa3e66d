import type { Activity, ActivityDate } from './to-activity.ts'

/** A column of the tables: one row a date, one row for what has no date. */
export interface ActivityColumn {
  id: string
  heading: string
  about: { zh: string; en: string }
  /** Characters, in a spreadsheet. */
  width: number
  value: (activity: Activity, date: ActivityDate | undefined) => string
}

const column = (
  id: string,
  heading: string,
  width: number,
  zh: string,
  en: string,
  value: ActivityColumn['value'],
): ActivityColumn => ({ id, heading, about: { zh, en }, width, value })

/** The columns of CSV and XLSX, and the fields that the page of the interface explains. */
export const ACTIVITY_COLUMNS: readonly ActivityColumn[] = [
  column('id', '编号', 10, '公告的编号，永远不变', "the bulletin's id, for good", ({ id }) => id),
  column(
    'date_id',
    '场次编号',
    18,
    '这一次的编号；改期以后不变；没有场次的通知空着',
    'id of this date, the same after it was moved; empty for a notice without dates',
    (_, date) => date?.id ?? '',
  ),
  column('title', '活动名称', 30, '题目', 'title', ({ title }) => title),
  column(
    'kind',
    '活动类型',
    10,
    '通知、活动、讲座、课程',
    'notice, event, lecture or class',
    ({ kindName }) => kindName,
  ),
  column('series', '系列', 16, '属于哪个系列', 'what it is one of', ({ series }) => series ?? ''),
  column('start', '开始时间', 26, '北京时间，带 +08:00', 'with +08:00', (_, date) => date?.start ?? ''),
  column('end', '结束时间', 26, '北京时间，带 +08:00', 'with +08:00', (_, date) => date?.end ?? ''),
  column('town', '镇、街道', 14, '空着就是全市', 'empty means the whole city', ({ town }) => town ?? ''),
  column('community', '社区', 14, '社区', 'community', ({ community }) => community ?? ''),
  column('place', '活动地点', 26, '地点', 'place', ({ place }) => place ?? ''),
  column('organizer', '主办单位', 22, '主办单位', 'who gives it', ({ organizer }) => organizer),
  column('summary', '活动简介', 60, '正文的前 200 字', 'the first 200 characters', ({ summary }) => summary),
  column('from', '公告开始', 12, '公告期的第一天', 'first day of the bulletin', ({ from }) => from),
  column('until', '公告结束', 12, '公告期的最后一天', 'last day of the bulletin', ({ until }) => until),
  column('repeats', '重复', 22, '重复的规则', 'the rule in words', ({ repeats }) => repeats ?? ''),
  column('moved', '改期', 8, '这一次改过期', 'this date was moved', (_, date) => (date?.moved ? '是' : '')),
  column('url', '网址', 40, '网页', 'its page', ({ url }) => url),
  column('updated_at', '更新时间', 26, '最近一次修改', 'last change', ({ updatedAt }) => updatedAt),
]

/** The rows of one activity, a cell a column. */
export function toRows(activity: Activity): string[][] {
  const dates = activity.dates.length > 0 ? activity.dates : [undefined]
  return dates.map((date) => ACTIVITY_COLUMNS.map(({ value }) => value(activity, date)))
}
