import type { GALLERY_STATES } from '#contract'
import type { GalleryField } from './types.ts'

/** `point` is both coordinates in one cell, `datum` says what they were measured in. */
export type ColumnId = 'code' | 'point' | 'datum' | GalleryField

interface Column {
  zh: string
  en: string
  /** In characters. */
  width: number
  /** Other headings that are met, without spaces and brackets. */
  also: readonly string[]
}

/** Headings of a table of galleries; the words are those of the gallery's form. */
export const COLUMNS: Record<ColumnId, Column> = {
  code: { zh: '编号', en: 'Code', width: 10, also: ['画廊编号', '编码', '画廊编码', '代码', 'gallerycode', 'id'] },
  state: { zh: '状态', en: 'State', width: 12, also: ['使用状态', '画廊状态', 'status'] },
  nameZh: {
    zh: '名称（中文）',
    en: 'Name (Chinese)',
    width: 34,
    also: ['名称', '画廊名称', '科普画廊名称', '画廊', '科普画廊', '中文名称', 'name', 'galleryname', 'chinesename'],
  },
  nameEn: {
    zh: '名称（英文）',
    en: 'Name (English)',
    width: 44,
    also: ['英文名称', '英文名', 'englishname', 'nameen'],
  },
  townZh: {
    zh: '镇、街道（中文）',
    en: 'Town (Chinese)',
    width: 16,
    also: '镇街道 街道镇 镇 街道 乡镇 镇街 区镇 所属镇 所属街道 所属镇街道 所在镇街道 town township subdistrict'.split(
      ' ',
    ),
  },
  townEn: { zh: '镇、街道（英文）', en: 'Town (English)', width: 24, also: ['镇英文', '街道英文', 'townen'] },
  communityZh: {
    zh: '社区（中文）',
    en: 'Community (Chinese)',
    width: 16,
    also: ['社区', '村社区', '社区村', '所属社区', '所在社区', 'community'],
  },
  communityEn: { zh: '社区（英文）', en: 'Community (English)', width: 24, also: ['communityen'] },
  addressZh: {
    zh: '地址（中文）',
    en: 'Address (Chinese)',
    width: 34,
    also: ['地址', '详细地址', '具体地址', '安装地址', '具体位置', 'address'],
  },
  addressEn: { zh: '地址（英文）', en: 'Address (English)', width: 34, also: ['addressen'] },
  lat: { zh: '纬度', en: 'Latitude', width: 17, also: ['lat', '北纬'] },
  lng: { zh: '经度', en: 'Longitude', width: 18, also: ['lng', 'lon', 'long', '东经'] },
  point: {
    zh: '坐标',
    en: 'Coordinates',
    width: 22,
    also: '经纬度 位置坐标 坐标点 坐标经纬度 坐标经度纬度 坐标纬度经度 经度纬度 纬度经度 latlng lnglat coordinate'.split(
      ' ',
    ),
  },
  datum: { zh: '坐标系', en: 'Datum', width: 10, also: ['坐标类型', '坐标系统', 'coordinatesystem', 'crs'] },
  viewingDistanceM: {
    zh: '观看距离（米）',
    en: 'Viewing distance (m)',
    width: 14,
    also: ['观看距离', '视距', 'viewingdistance'],
  },
  frames: {
    zh: '画框',
    en: 'Frames',
    width: 24,
    also: ['画幅', '画框规格', '画框尺寸', '画幅规格', '规格', '尺寸', 'frame', 'formats', 'format', 'framesizes'],
  },
  printShop: {
    zh: '制作单位',
    en: 'Print shop',
    width: 18,
    also: ['印刷厂', '印制单位', '制作公司', '印刷单位', 'printer', 'shop'],
  },
  contact: { zh: '联系人', en: 'Contact', width: 24, also: ['联系方式', '联系电话', '联系人电话'] },
}

/** What a state is called; the first in each language is written. */
export const STATE_NAMES: Record<(typeof GALLERY_STATES)[number], { zh: string[]; en: string[] }> = {
  'in-use': { zh: ['在用', '使用中', '正常', '启用'], en: ['In use', 'in-use', 'active'] },
  'under-repair': { zh: ['维修中', '维修', '修理中', '在修'], en: ['Under repair', 'under-repair'] },
  retired: { zh: ['已撤除', '撤除', '已拆除', '拆除'], en: ['Retired', 'removed'] },
}

/** How headings and words are compared: wide signs as narrow ones, no spaces (nor the invisible ones of web pages), no brackets, no case. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b-\u200d()[\]【】「」*:,.、_/\\-]/g, '')
}
