import type { DateField } from 'payload'
import type { Words } from '../../locale/say.ts'

interface DayOptions {
  name: string
  label: Words
  description?: Words
  required?: boolean
}

/** A day without a time. Payload keeps it as noon UTC, so its first ten characters are the day in every time zone. */
export function day({ name, label, description, required = false }: DayOptions): DateField {
  return {
    name,
    type: 'date',
    label,
    required,
    admin: { description, width: '50%', date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
  }
}
