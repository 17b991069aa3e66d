import { withoutRuby } from '#contract'
import { galleryPath, type Website } from '../website.ts'
import type { OpenTable } from './tables.ts'

export function galleriesTable({ snapshot }: Website): OpenTable {
  return {
    name: 'galleries',
    title: { zh: '画廊', en: 'Galleries' },
    key: ['code'],
    columns: [
      { name: 'code', type: 'string', says: { zh: '编号，永不改变', en: 'Code, never changes' }, required: true },
      { name: 'name', type: 'string', says: { zh: '名称', en: 'Name in Chinese' }, required: true },
      { name: 'name_en', type: 'string', says: { zh: '英文名称', en: 'Name in English' } },
      { name: 'town', type: 'string', says: { zh: '镇、街道或功能区', en: 'Town or district' }, required: true },
      { name: 'town_en', type: 'string', says: { zh: '镇的英文名', en: 'Town in English' } },
      { name: 'community', type: 'string', says: { zh: '社区', en: 'Community' }, required: true },
      { name: 'community_en', type: 'string', says: { zh: '社区的英文名', en: 'Community in English' } },
      { name: 'address', type: 'string', says: { zh: '地址', en: 'Address' }, required: true },
      { name: 'address_en', type: 'string', says: { zh: '英文地址', en: 'Address in English' } },
      { name: 'lat', type: 'number', says: { zh: '纬度，WGS-84', en: 'Latitude, WGS-84 degrees' }, required: true },
      { name: 'lng', type: 'number', says: { zh: '经度，WGS-84', en: 'Longitude, WGS-84 degrees' }, required: true },
      {
        name: 'state',
        type: 'string',
        says: {
          zh: 'in-use 在用，under-repair 维修中，retired 已撤除',
          en: 'in-use, under-repair or retired',
        },
        required: true,
      },
      { name: 'frames', type: 'integer', says: { zh: '在用的画框数', en: 'Frames in use' }, required: true },
      {
        name: 'formats',
        type: 'string',
        says: { zh: '各画框的画幅（毫米或 a3），用空格隔开', en: 'Size of each frame in mm or a3, spaces between' },
        required: true,
      },
      { name: 'url', type: 'string', format: 'uri', says: { zh: '网页', en: 'Page' }, required: true },
    ],
    rows: [...snapshot.galleries]
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .map((gallery) => {
        const { code, name, town, community, address, lat, lng, state } = gallery
        const texts = [name, town, community, address].flatMap(({ zh, en }) => [withoutRuby(zh), en ?? null])
        const frames = gallery.frames.filter(({ inUse }) => inUse).sort((a, b) => a.position - b.position)
        const formats = frames.map(({ format }) => format).join(' ')
        return [code, ...texts, lat, lng, state, frames.length, formats, snapshot.publicUrl + galleryPath(gallery)]
      }),
  }
}
