import type { GroupField } from 'payload'
import { newsroomOnly } from '../../access/newsroom-only.ts'
import { day } from './day.ts'

/** Who answers for the facts, and until when they may be reused unread. Of the newsroom, not of the public. */
export const facts: GroupField = {
  name: 'facts',
  type: 'group',
  label: { zh: '事实核对', en: 'Facts' },
  access: { read: newsroomOnly },
  admin: {
    description: {
      zh: '过了复核日期，再编进新的一期之前要有人重读一遍，改到新的日期',
      en: 'After the day of review somebody reads it again, and sets a new day, before it is used in another edition',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        // A name, not an account: it is still true after the account is gone.
        { name: 'owner', type: 'text', maxLength: 40, label: { zh: '负责人', en: 'Owner' }, admin: { width: '50%' } },
        day({ name: 'reviewBy', label: { zh: '复核日期', en: 'Review by' } }),
      ],
    },
    {
      name: 'note',
      type: 'text',
      maxLength: 200,
      label: { zh: '核对什么', en: 'What to check' },
      admin: {
        description: { zh: '如“江豚数量每五年普查一次”', en: 'Such as a count that is taken anew every five years' },
      },
    },
  ],
}
