import type { Field } from 'payload'
import { nobody } from '../../access/nobody.ts'

/** For what is said when the link is made, and never again. */
export const ONCE = { update: nobody }
const DATE = { pickerAppearance: 'dayAndTime' as const, displayFormat: 'yyyy-MM-dd HH:mm' }

/** The hash of a link's secret: the address is shown once, to whoever makes it. */
export const tokenHash: Field = {
  name: 'tokenHash',
  type: 'text',
  required: true,
  unique: true,
  index: true,
  hidden: true,
  access: { read: nobody, update: nobody },
}

/** How long a link opens, whether it was taken back, and when it was used last. */
export const linkLife: Field[] = [
  {
    name: 'expiresAt',
    type: 'date',
    required: true,
    label: { zh: '到期', en: 'Expires' },
    access: ONCE,
    admin: { date: DATE },
  },
  {
    name: 'revokedAt',
    type: 'date',
    label: { zh: '收回', en: 'Revoked' },
    admin: { date: DATE, description: { zh: '填上时间就收回，马上打不开', en: 'A time here ends it at once' } },
  },
  {
    name: 'lastUsedAt',
    type: 'date',
    label: { zh: '最近使用', en: 'Last used' },
    access: ONCE,
    admin: { date: DATE },
  },
]

export const linkMaker: Field = {
  name: 'madeBy',
  type: 'text',
  required: true,
  label: { zh: '谁做的', en: 'Made by' },
  access: ONCE,
}
