/** near: one sheet with its code, an arm's length away · far: the whole gallery · fault: what is broken. */
export const PHOTO_KINDS = ['near', 'far', 'fault'] as const
export type PhotoKind = (typeof PHOTO_KINDS)[number]
export const PHOTO_WORDS: Record<PhotoKind, { zh: string; en: string }> = {
  near: { zh: '近照', en: 'Near photo' },
  far: { zh: '远照', en: 'Far photo' },
  fault: { zh: '故障照片', en: 'Photo of a fault' },
}

/** What the machine makes of a photo: green, amber, red. */
export const PHOTO_VERDICTS = ['right', 'unsure', 'wrong'] as const
export type PhotoVerdict = (typeof PHOTO_VERDICTS)[number]
export const VERDICT_WORDS: Record<PhotoVerdict, { zh: string; en: string }> = {
  right: { zh: '对', en: 'Right' },
  unsure: { zh: '要人看', en: 'To be looked at' },
  wrong: { zh: '不对', en: 'Wrong' },
}

export const FAULT_KINDS = ['glass', 'light', 'water', 'size', 'other'] as const
export type FaultKind = (typeof FAULT_KINDS)[number]
export const FAULT_WORDS: Record<FaultKind, { zh: string; en: string }> = {
  glass: { zh: '玻璃', en: 'Glass' },
  light: { zh: '灯', en: 'Light' },
  water: { zh: '进水', en: 'Water' },
  size: { zh: '尺寸不符', en: 'Wrong size' },
  other: { zh: '其他', en: 'Other' },
}
