import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/access-of.ts'
import { GROUPS } from '../locale/groups.ts'

/** How often one question of a panel was answered on one day, and how often rightly. Numbers only: nobody's answer. */
export const quizCounts: CollectionConfig = {
  slug: 'quiz-counts',
  labels: { singular: { zh: '答题计数', en: 'Quiz count' }, plural: { zh: '答题计数', en: 'Quiz counts' } },
  access: accessOf('quiz-counts'),
  admin: { group: GROUPS.records, hidden: true, useAsTitle: 'question' },
  fields: [
    // Panel, question and day as one text: two answers at once meet in one row.
    { name: 'key', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    // The panel by its address, '2026-11-2': it says the edition too.
    { name: 'panel', type: 'text', required: true, index: true },
    { name: 'question', type: 'text', required: true },
    { name: 'day', type: 'text', required: true, index: true },
    { name: 'right', type: 'number', required: true, min: 0 },
    { name: 'total', type: 'number', required: true, min: 0 },
  ],
}
