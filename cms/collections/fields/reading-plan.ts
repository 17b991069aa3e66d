import type { CollectionBeforeValidateHook, GroupField } from 'payload'
import type { Edition } from '../../payload-types.ts'
import { ASKED_ROLES, ASKED_WORDS, type Step, USUAL_DAYS_BEFORE } from '../../workflow/reading-plan.ts'
import { SIGN_OFF_STEPS, STEP_NAMES } from '../../workflow/sign-off.ts'

/** Who reads this edition and by when; nobody is barred by it, it says who is asked. */
export function readingPlan(): GroupField {
  return {
    name: 'readings',
    type: 'group',
    label: { zh: '三审安排', en: 'Readings' },
    admin: {
      description: {
        zh: '请谁审、哪天前审完；新的一期照上一期的安排。不点名就请那个角色的人',
        en: 'Who is asked to read, and by when; a new edition begins with the last one’s plan. Without a name, the role is asked',
      },
    },
    fields: SIGN_OFF_STEPS.map((step) => ({
      name: step,
      type: 'group' as const,
      label: STEP_NAMES[step],
      admin: { hideGutter: true },
      fields: [{ type: 'row' as const, fields: stepFields(step) }],
    })),
  }
}

function stepFields(step: Step): GroupField['fields'] {
  return [
    {
      name: 'role',
      type: 'select',
      label: { zh: '请哪些人', en: 'Role' },
      defaultValue: 'reviewer',
      options: ASKED_ROLES.map((value) => ({ value, label: ASKED_WORDS[value] })),
      admin: { width: '22%' },
    },
    person('person', { zh: '点名', en: 'By name' }),
    person('deputy', { zh: '代审', en: 'Deputy' }),
    {
      name: 'daysBefore',
      type: 'number',
      label: { zh: '上刊前几天', en: 'Days before hanging' },
      defaultValue: USUAL_DAYS_BEFORE[step],
      min: 0,
      max: 60,
      admin: { width: '18%' },
    },
  ]
}

function person(name: string, label: { zh: string; en: string }): GroupField['fields'][number] {
  return {
    name,
    type: 'relationship',
    relationTo: 'users',
    label,
    filterOptions: { role: { not_equals: 'print-shop' } },
    admin: { width: '30%', allowCreate: false },
  }
}

/** A new edition is read by whom the last one was, unless somebody says otherwise. */
export const carryReadings: CollectionBeforeValidateHook<Edition> = async ({ data, operation, req }) => {
  if (operation !== 'create' || data === undefined || namesSomebody(data.readings)) return data
  const { docs } = await req.payload.find({
    collection: 'editions',
    draft: true,
    depth: 0,
    limit: 1,
    pagination: false,
    sort: '-month',
    select: { readings: true },
    overrideAccess: true,
    req,
  })
  const before = docs[0]?.readings
  return before === undefined ? data : { ...data, readings: before }
}

const namesSomebody = (readings: Edition['readings'] | undefined): boolean =>
  SIGN_OFF_STEPS.some((step) => Boolean(readings?.[step]?.person ?? readings?.[step]?.deputy))
