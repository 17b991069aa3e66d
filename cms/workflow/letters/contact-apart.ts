/** Mobile and landline numbers as they are written here, and e-mail addresses. */
const CONTACTS = [
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /(?<!\d)(?:\+?86[\s-]?)?1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/g,
  /(?<!\d)0\d{2,3}[\s-]?\d{7,8}(?!\d)/g,
  /(?<=(?:微信|(?<![a-z])(?:weixin|wechat|wx|qq))号?\s*[:：]?\s*)[a-z0-9_-]{5,20}/gi,
]
const PLACE = '［联系方式另存］'

/** Takes telephone numbers and addresses out of what somebody wrote: a contact is kept apart wherever it was typed. */
export function contactApart(text: string): { text: string; contacts: string[] } {
  const contacts: string[] = []
  let left = text
  for (const pattern of CONTACTS)
    left = left.replace(pattern, (found) => {
      contacts.push(found.trim())
      return PLACE
    })
  return { text: left, contacts }
}

/** True when a text that is to become public holds one, or the place where one stood. */
export function holdsContact(text: string): boolean {
  return text.includes(PLACE) || contactApart(text).contacts.length > 0
}
