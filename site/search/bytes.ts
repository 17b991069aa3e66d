/** Bytes that grow, with numbers of as few of them as they need (7 bits each, the last one without the high bit). */
export interface ByteWriter {
  length: () => number
  byte: (value: number) => void
  number: (value: number) => void
  /** UTF-16 code units, two bytes each. */
  text: (text: string) => void
  bytes: (bytes: Uint8Array) => void
  done: () => Uint8Array
}

export function createWriter(capacity = 1 << 14): ByteWriter {
  let buffer = new Uint8Array(capacity)
  let length = 0
  const room = (more: number) => {
    if (length + more <= buffer.length) return
    const larger = new Uint8Array(Math.max(buffer.length * 2, length + more))
    larger.set(buffer)
    buffer = larger
  }
  const byte = (value: number) => {
    room(1)
    buffer[length] = value
    length += 1
  }
  const number = (value: number) => {
    let rest = value
    while (rest > 0x7f) {
      byte((rest & 0x7f) | 0x80)
      rest >>>= 7
    }
    byte(rest)
  }
  return {
    length: () => length,
    byte,
    number,
    text(text) {
      for (let i = 0; i < text.length; i += 1) {
        const unit = text.charCodeAt(i)
        byte(unit & 0xff)
        byte(unit >>> 8)
      }
    },
    bytes(bytes) {
      room(bytes.length)
      buffer.set(bytes, length)
      length += bytes.length
    },
    done: () => buffer.slice(0, length),
  }
}

export interface ByteReader {
  atEnd: () => boolean
  /** How many bytes were read. */
  place: () => number
  /** Goes on from a place. */
  goTo: (place: number) => void
  byte: () => number
  number: () => number
  /** `units` code units. */
  text: (units: number) => string
  /** The next bytes without copying them. */
  bytes: (length: number) => Uint8Array
}

export function openBytes(bytes: Uint8Array): ByteReader {
  let at = 0
  const byte = () => {
    const value = bytes[at]
    if (value === undefined) throw new Error('the file ends too early')
    at += 1
    return value
  }
  return {
    atEnd: () => at >= bytes.length,
    place: () => at,
    goTo(place) {
      at = place
    },
    byte,
    number() {
      // Most are of one byte.
      const only = bytes[at] ?? 0x80
      if (only < 0x80) {
        at += 1
        return only
      }
      let value = 0
      for (let shift = 0; ; shift += 7) {
        const next = byte()
        value += (next & 0x7f) * 2 ** shift
        if (next < 0x80) return value
      }
    },
    text(units) {
      let text = ''
      for (let i = 0; i < units; i += 1) text += String.fromCharCode(byte() | (byte() << 8))
      return text
    },
    bytes(length) {
      at += length
      if (at > bytes.length) throw new Error('the file ends too early')
      return bytes.subarray(at - length, at)
    },
  }
}
