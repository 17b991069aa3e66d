import type { ArrayField } from 'payload'
import { say } from '../../locale/say.ts'

const day = (name: string, zh: string, en: string) =>
  ({
    name,
    type: 'text',
    label: { zh, en },
    admin: { width: '33%', placeholder: '2026-11-28' },
    validate: (value: unknown, { req }: { req: Parameters<typeof say>[0] }) =>
      value === undefined ||
      value === null ||
      value === '' ||
      (typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/.test(value)) ||
      say(req, { zh: '日期要写成 2026-11-28 的样子', en: 'write the day as in 2026-11-28' }),
  }) as const

/** The times in which nothing hung there: written when the state is changed, to be put right by hand. */
export function closures(): ArrayField {
  return {
    name: 'closures',
    type: 'array',
    label: { zh: '维修、撤除的日子', en: 'Closed from and until' },
    labels: { singular: { zh: '一段', en: 'Time' }, plural: { zh: '几段', en: 'Times' } },
    admin: {
      initCollapsed: true,
      description: {
        zh: '改“状态”时自动记下当天；上刊一览不把这些月份算作缺。日子不对可以改',
        en: 'Written when the state changes; these months do not count as missing. Put the days right where they are wrong',
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'kind',
            type: 'select',
            required: true,
            label: { zh: '为什么', en: 'Why' },
            options: [
              { value: 'repair', label: { zh: '维修', en: 'Repair' } },
              { value: 'retired', label: { zh: '撤除', en: 'Retired' } },
            ],
            admin: { width: '34%' },
          },
          day('from', '从', 'From'),
          day('until', '到（空着：还没有完）', 'Until (empty: not over)'),
        ],
      },
    ],
  }
}
