import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/access-of.ts'
import { GROUPS } from '../locale/groups.ts'
import { QUESTION_STATES, QUESTION_WORDS } from '../workflow/letters/may-release.ts'
import { heldFor, letterAbout, letterStart, letterText } from './fields/letter-fields.ts'
import { localText } from './fields/local-text.ts'

/**
 * What residents ask, with the answer. `question` stays as it was written and never leaves the newsroom; public are
 * `asked` and `answer`, in an editor's words, once a second person has released them.
 */
export const residentQuestions: CollectionConfig = {
  slug: 'resident-questions',
  labels: {
    singular: { zh: '居民提问', en: 'Resident’s question' },
    plural: { zh: '居民提问', en: 'Residents’ questions' },
  },
  access: accessOf('resident-questions'),
  defaultSort: '-createdAt',
  admin: {
    group: GROUPS.records,
    useAsTitle: 'reference',
    defaultColumns: ['reference', 'panelTitle', 'state', 'public', 'createdAt'],
    listSearchableFields: ['reference', 'question', 'panelTitle'],
    description: {
      zh: '居民从网页问的；在“来信”页回答和公开',
      en: 'From the residents’ site; answered and released on the page “Letters”',
    },
  },
  fields: [
    ...letterStart,
    ...letterAbout(false),
    letterText('question', { zh: '原话', en: 'As it was written' }),
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      label: { zh: '到哪一步', en: 'State' },
      options: QUESTION_STATES.map((value) => ({ value, label: QUESTION_WORDS[value] })),
    },
    heldFor,
    { name: 'passedTo', type: 'text', maxLength: 60, label: { zh: '转给谁', en: 'Passed to' } },
    localText({ name: 'asked', label: { zh: '公开的问题', en: 'The question as public' }, area: true, maxLength: 300 }),
    localText({ name: 'answer', label: { zh: '回答', en: 'Answer' }, area: true, maxLength: 1_500 }),
    localText({ name: 'answerer', label: { zh: '谁回答的（公开）', en: 'Answered by (public)' }, maxLength: 60 }),
    { name: 'writtenBy', type: 'text', label: { zh: '谁写的回答', en: 'Answer written by' } },
    { name: 'writtenById', type: 'text', admin: { hidden: true } },
    { name: 'public', type: 'checkbox', defaultValue: false, index: true, label: { zh: '公开', en: 'Public' } },
    { name: 'releasedBy', type: 'text', label: { zh: '谁公开的', en: 'Released by' } },
    { name: 'releasedAt', type: 'date', label: { zh: '什么时候公开的', en: 'Released' } },
    { name: 'closedBy', type: 'text', label: { zh: '谁关的', en: 'Closed by' } },
    { name: 'closedNote', type: 'text', maxLength: 200, label: { zh: '为什么关', en: 'Why closed' } },
  ],
}
