/** A code as it was meant: 'ＴＣ－０１７', 'tc 17' and 'TC—017' are TC-017; null when it is none. `padded` says that zeros were added. */
export function parseCode(text: string): { code: string; padded: boolean } | null {
  const narrow = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .replace(/[\s‐-―−ー_]/g, '-')
    .replace(/-+/g, '-')
  const [, letters = '', digits = ''] = /^([A-Z]{2,4})-?(\d{1,4})$/.exec(narrow.replace(/^-|-$/g, '')) ?? []
  return letters === '' ? null : { code: `${letters}-${digits.padStart(3, '0')}`, padded: digits.length < 3 }
}
