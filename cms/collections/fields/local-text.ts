import type { Condition, GroupField, TextareaField, TextField } from 'payload'
import type { Words } from '../../locale/say.ts'

interface LocalTextOptions {
  name: string
  label: Words
  description?: Words
  required?: boolean
  /** Characters, per language. English is given three times as many. */
  maxLength?: number
  /** A field of several lines. */
  area?: boolean
  defaultValue?: Words
  condition?: Condition
}

/** A text in Chinese with its English beside it: the contract's LocalText. */
export function localText(options: LocalTextOptions): GroupField {
  const { name, label, description, required = false, maxLength = 120, area = false, defaultValue, condition } = options
  const one = (lang: 'zh' | 'en'): TextField | TextareaField => {
    const base = {
      name: lang,
      label: lang === 'zh' ? { zh: '中文', en: 'Chinese' } : { zh: '英文', en: 'English' },
      required: required && lang === 'zh',
      maxLength: lang === 'zh' ? maxLength : maxLength * 3,
      defaultValue: defaultValue?.[lang],
      admin: { width: '50%' },
    }
    return area ? { ...base, type: 'textarea' } : { ...base, type: 'text' }
  }
  return {
    name,
    type: 'group',
    label,
    admin: { description, condition, hideGutter: true },
    fields: [{ type: 'row', fields: [one('zh'), one('en')] }],
  }
}
