import type { PayloadRequest } from 'payload'

/** Words in the two languages of the admin. A type, not an interface: Payload's labels are index signatures. */
export type Words = { zh: string; en: string }

/** The words in the language the person works in; Chinese when nobody is there to ask. */
export function say(req: Pick<PayloadRequest, 'i18n'> | undefined, words: Words): string {
  return req?.i18n?.language === 'en' ? words.en : words.zh
}
