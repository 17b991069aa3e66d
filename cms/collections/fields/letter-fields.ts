import type { Field, TextareaField } from 'payload'
import type { Words } from '../../locale/say.ts'
import { HOLD_REASONS, HOLD_WORDS } from '../../workflow/letters/hold-reasons.ts'

/** How a letter is known: its number for people, its fold for machines. */
export const letterStart: Field[] = [
  {
    name: 'reference',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    label: { zh: '编号', en: 'Number' },
  },
  // SHA-256 over what it is about and its folded text: the same letter again is counted, not kept twice.
  { name: 'fold', type: 'text', required: true, index: true, admin: { hidden: true } },
  {
    name: 'times',
    type: 'number',
    required: true,
    defaultValue: 1,
    min: 1,
    label: { zh: '几个人说过', en: 'Said by' },
  },
]

/** Where it was written: copies of names, so that a letter outlives what it is about. */
export function letterAbout(galleryRequired: boolean): Field[] {
  const text = (name: string, zh: string, en: string, required = false): Field => ({
    name,
    type: 'text',
    required,
    label: { zh, en },
  })
  return [
    { ...text('gallery', '画廊', 'Gallery', galleryRequired), index: true } as Field,
    text('galleryName', '画廊名称', 'Name of the gallery'),
    text('edition', '期', 'Edition'),
    { name: 'panelNo', type: 'number', label: { zh: '第几版', en: 'Panel' } },
    text('panelTitle', '画面题目', 'Title of the panel'),
    { name: 'panel', type: 'text', index: true, admin: { hidden: true } },
  ]
}

export const letterText = (name: string, label: Words): TextareaField => ({
  name,
  type: 'textarea',
  maxLength: 1_000,
  label,
})

/** Why it did not go to the others at once. */
export const heldFor: Field = {
  name: 'heldFor',
  type: 'select',
  hasMany: true,
  label: { zh: '为什么先放着', en: 'Held for' },
  options: HOLD_REASONS.map((value) => ({ value, label: HOLD_WORDS[value] })),
}
