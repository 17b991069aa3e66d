const END = Buffer.from('PK\x05\x06', 'latin1')
/** The first day a zip can name: 1 January 1980, midnight. */
const [TIME, DATE] = [0, 0x21]

/** A workbook is a zip that carries the clock's time in each entry: the same list would be another file each time. */
export function withFixedDates(zip: Buffer): Buffer {
  const end = zip.lastIndexOf(END)
  let at = zip.readUInt32LE(end + 16)
  for (let i = zip.readUInt16LE(end + 10); i > 0; i -= 1) {
    const local = zip.readUInt32LE(at + 42)
    for (const place of [at + 12, local + 10]) {
      zip.writeUInt16LE(TIME, place)
      zip.writeUInt16LE(DATE, place + 2)
    }
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return zip
}
