/** What the form for several pictures holds; an empty field stays as it is in each of them. */
export interface TogetherForm {
  creator: string
  creditZh: string
  creditEn: string
  sourceKind: string
  licence: string
  print: string
  web: string
  wechat: string
  /** YYYY-MM-DD. */
  validUntil: string
}

export const EMPTY_FORM: TogetherForm = {
  creator: '',
  creditZh: '',
  creditEn: '',
  sourceKind: '',
  licence: '',
  print: '',
  web: '',
  wechat: '',
  validUntil: '',
}

/** The filled fields only, as Payload takes them; null when nothing is filled. */
export function toChanges(form: TogetherForm): Record<string, unknown> | null {
  const text = (value: string) => (value.trim() === '' ? undefined : value.trim())
  const group = (parts: Record<string, unknown>) => {
    const filled = Object.entries(parts).filter(([, value]) => value !== undefined)
    return filled.length === 0 ? undefined : Object.fromEntries(filled)
  }
  const tick = (value: string) => (value === '' ? undefined : value === 'yes')
  const changes = group({
    creator: text(form.creator),
    credit: group({ zh: text(form.creditZh), en: text(form.creditEn) }),
    sourceKind: text(form.sourceKind),
    licence: text(form.licence),
    scope: group({ print: tick(form.print), web: tick(form.web), wechat: tick(form.wechat) }),
    // Payload keeps a day as noon UTC.
    validUntil: form.validUntil === '' ? undefined : `${form.validUntil}T12:00:00.000Z`,
  })
  return changes ?? null
}
