import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/access-of.ts'
import { GROUPS } from '../locale/groups.ts'

/** A keeper was reminded: of which galleries, when and by whom. Written by 上刊一览, one record a keeper. */
export const reminders: CollectionConfig = {
  slug: 'reminders',
  labels: { singular: { zh: '提醒', en: 'Reminder' }, plural: { zh: '提醒', en: 'Reminders' } },
  access: accessOf('reminders'),
  defaultSort: '-createdAt',
  admin: {
    group: GROUPS.records,
    hidden: true,
    useAsTitle: 'keeperName',
    defaultColumns: ['edition', 'keeperName', 'galleries', 'by', 'createdAt'],
  },
  fields: [
    // Made by the page: the same press of the button sent twice is one reminder a keeper.
    { name: 'act', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    { name: 'edition', type: 'text', required: true, index: true, label: { zh: '期', en: 'Edition' } },
    { name: 'keeper', type: 'text', required: true, index: true, label: { zh: '保管员编号', en: 'Keeper' } },
    { name: 'keeperName', type: 'text', required: true, label: { zh: '保管员', en: 'Keeper' } },
    { name: 'galleries', type: 'json', required: true, label: { zh: '画廊', en: 'Galleries' } },
    { name: 'by', type: 'text', required: true, label: { zh: '谁提醒的', en: 'By' } },
  ],
}
