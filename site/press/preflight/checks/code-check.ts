import { type Check, finding } from './finding.ts'

/** The QR code, read off the finished page by another engine than the one that made it. */
export const qrCode: Check = (_document, order, { codes }) => {
  const { address } = order
  if (address === undefined || codes === null) return []
  if (codes.some((code) => code.valid && code.text === address)) return []
  const readable = codes.find((code) => code.valid)
  if (readable)
    return [
      finding(order, 'code/elsewhere', {
        zh: `二维码指向 ${readable.text}，应当是 ${address}`,
        en: `The QR code leads to ${readable.text} instead of ${address}`,
        mend: ['换成这一张自己的二维码。', 'Use this sheet’s own code.'],
      }),
    ]
  if (codes.length > 0)
    return [
      finding(order, 'code/unreadable', {
        zh: '二维码扫不出来',
        en: 'The QR code cannot be read',
        mend: ['放大二维码，四周留白，不要压图或反白。', 'Make it larger, dark on light, with a quiet zone.'],
      }),
    ]
  return [
    finding(order, 'code/missing', {
      zh: '没有找到二维码',
      en: 'No QR code was found',
      mend: ['放上这一张的二维码。', 'Add this sheet’s code.'],
    }),
  ]
}
