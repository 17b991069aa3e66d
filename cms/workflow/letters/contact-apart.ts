/** Not in a longer number, and not the decimals of one: 0.13800000000. */
const ALONE = String.raw`(?<!\d)(?<!(?<!\d)\d{1,3}\.)`
const COUNTRY = String.raw`(?:\(?(?:\+|00)?86\)?[\s.-]?)?`
const ID = '[a-z0-9_-]{5,20}'
/** '微信号：x', '微信同号 x', '微信是 x', 'QQ(x)'. */
const IS = String.raw`\s*(?:同号|号码?|[账帐]号|[:=]|是|为|叫)`
const OPEN = String.raw`\s*[("“「]?`
const LATIN = '(?<![a-z0-9_])(?:weixin|wechat|wx|vx|qq)'

/** Mobile and landline numbers as they are written here, e-mail addresses, and names in WeChat and QQ. */
const CONTACTS = [
  String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
  String.raw`${ALONE}${COUNTRY}1[3-9]\d[\s.-]?\d{4}[\s.-]?\d{4}(?!\d)`,
  String.raw`${ALONE}(?:\(0\d{2,3}\)|0\d{2,3})[\s-]?(?:\d{7,8}|\d{3,4}[\s-]\d{4})(?!\d)`,
  `(?<=微信(?:${IS})*${OPEN})${ID}`,
  // In Latin letters the name must be set off from what follows, or half of 'wxyz12345' would be somebody's.
  `(?<=${LATIN}(?:${IS})+${OPEN})${ID}`,
  String.raw`(?<=(?<![a-z0-9_])(?:wx|vx)\s+)${ID}`,
  // 'WeChat account' is two words: after a mere space a name has a digit or a line in it.
  String.raw`(?<=(?<![a-z0-9_])(?:weixin|wechat|qq)\s+)(?=[a-z-]*[\d_])${ID}`,
  String.raw`(?<=(?<![a-z0-9_])qq)[1-9]\d{4,10}(?!\w)`,
  '(?<![a-z0-9_])wxid_[a-z0-9]{5,20}',
].map((pattern) => new RegExp(pattern, 'gi'))
const PLACE = '［联系方式另存］'

/** Takes telephone numbers and addresses out of what somebody wrote: a contact is kept apart wherever it was typed. */
export function contactApart(text: string): { text: string; contacts: string[] } {
  const narrow = inOneWidth(text)
  const found: { start: number; end: number }[] = []
  for (const pattern of CONTACTS)
    for (const { 0: whole, index: start } of narrow.matchAll(pattern)) {
      const end = start + whole.length
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ start, end })
    }
  found.sort((a, b) => a.start - b.start)
  let left = ''
  let from = 0
  for (const { start, end } of found) {
    left += text.slice(from, start) + PLACE
    from = end
  }
  return { text: left + text.slice(from), contacts: found.map(({ start, end }) => narrow.slice(start, end).trim()) }
}

/** True when a text that is to become public holds one, or the place where one stood. */
export function holdsContact(text: string): boolean {
  return text.includes(PLACE) || contactApart(text).contacts.length > 0
}

/** The text with １３８ and ＠ as 138 and @, each character where it was: what is found here is cut out there. */
function inOneWidth(text: string): string {
  return [...text]
    .map((one) => {
      const narrow = one.normalize('NFKC')
      return narrow.length === one.length ? narrow : one
    })
    .join('')
}
