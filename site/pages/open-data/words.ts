import type { Lang } from '../../sheet/foot.ts'

interface OpenDataWords {
  title: string
  description: string
  intro: string
  use: (licence: string, host: string) => [before: string, licence: string, after: string]
  pictures: string
  people: string
  files: string
  formats: Record<'csv' | 'json' | 'geojson', string>
  package: string
  column: string
  kind: string
  meaning: string
  rows: (n: number) => string
  whatIsIn: string
  kinds: Record<'string' | 'number' | 'integer' | 'boolean' | 'date' | 'datetime', string>
  also: string
}

const zh: OpenDataWords = {
  title: '开放数据',
  description: '画廊、各期、画面和资料来源，做成谁都能下载、能再用的表格。',
  intro: '这个网站上公开的内容，也做成了表格：在哪里、挂了什么、依据什么。可以拿去画地图、做研究、写程序，不用申请。',
  use: (licence, host) => ['按 ', licence, ` 许可使用；需要署名时写：${host}。`],
  pictures: '图片不在其中：每张图有自己的作者和许可，写在“图片与许可”里。',
  people: '表里没有任何人的资料：看护画廊的人、作者、读者都不在其中。',
  files: '文件',
  formats: {
    csv: '表格。双击就能用 Excel 或 WPS 打开（UTF-8，带 BOM）；以 = + - @ 开头的文字前面加了一个撇号，免得被当成公式。',
    json: '给程序读的，文字一字不改，空格子是 null。',
    geojson: '地图软件直接能读的画廊位置（WGS-84，先经度后纬度）。',
  },
  package: '全部文件的说明，给程序读：每一列是什么、文件多大、校验值',
  column: '列',
  kind: '类型',
  meaning: '意思',
  rows: (n) => `${n} 行`,
  whatIsIn: '每一列是什么',
  kinds: { string: '文字', number: '数', integer: '整数', boolean: '是否', date: '日期', datetime: '时刻' },
  also: '活动的日期另有日历，新内容另有消息源：',
}

const en: OpenDataWords = {
  title: 'Open data',
  description: 'Galleries, editions, panels and sources as tables that anyone may download and use.',
  intro:
    'What this site shows, as tables: where the galleries are, what hung there, and what it rests on. For maps, research and programs; nobody needs to ask.',
  use: (licence, host) => ['Licensed under ', licence, `. Where credit is due, give it to ${host}.`],
  pictures: 'Pictures are not part of it: each has its own creator and licence, listed under “Pictures and licences”.',
  people:
    'Nobody’s personal data is in these tables: neither those who look after the galleries nor authors nor readers.',
  files: 'Files',
  formats: {
    csv: 'A table for Excel, WPS and others (UTF-8 with a byte order mark). Text that begins with = + - @ has an apostrophe in front, so that no spreadsheet takes it for a formula.',
    json: 'For programs: texts exactly as they are, empty cells are null.',
    geojson: 'Where the galleries are, for map software (WGS-84, longitude first).',
  },
  package: 'All files described for programs: each column, sizes, checksums',
  column: 'Column',
  kind: 'Type',
  meaning: 'Meaning',
  rows: (n) => `${n} rows`,
  whatIsIn: 'What each column is',
  kinds: {
    string: 'text',
    number: 'number',
    integer: 'whole number',
    boolean: 'yes or no',
    date: 'date',
    datetime: 'date and time',
  },
  also: 'Dates of events are in the calendars, what is new in the feeds:',
}

export const OPEN_DATA_WORDS: Record<Lang, OpenDataWords> = { zh, en }
